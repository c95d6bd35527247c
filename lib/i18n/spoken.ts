/** The words of one area: texts, functions that put values into texts, and tables of either. */
export interface Words {
  readonly [name: string]: string | ((...values: never[]) => string) | Words;
}

/** The same area in another language. @returns `undefined` where English has to do. */
export type Translate = (area: string, english: Words) => Words | undefined;

const areas = new Map<string, { readonly english: Words; readonly words: Words }>();
let language = 'en';
let translate: Translate = (_, english) => english;

/**
 * The words of one area, written in English (`lib/i18n/en/<area>.ts`); other languages stand beside it under the same
 * name (`lib/i18n/de/<area>.ts`) and arrive before the first paint. Look words up when they are shown (`goals.title` in a
 * component, never in a constant of a module), as the language is only known then; a table may be named by a constant.
 * @param area The file's name.
 * @throws {Error} When two areas have one name.
 */
export function spoken<T extends Words>(area: string, english: T): T {
  if (areas.has(area)) throw new Error(`Two areas of words are called ${area}`);
  const words = {} as T;
  areas.set(area, { english, words });
  put(words, english);
  put(words, translate(area, english));
  return words;
}

/** Goes over to a language (a BCP 47 tag), for the areas there are and for those that load later. */
export function speak(to: string, by: Translate): void {
  language = to;
  translate = by;
  for (const [area, { english, words }] of areas) {
    put(words, english);
    put(words, by(area, english));
  }
}

/** Tables keep their identity, so that whoever holds one sees the new words in it. */
function put(into: Words, words: Words = {}): void {
  const table = into as Record<string, Words[string]>;
  for (const [name, word] of Object.entries(words))
    if (typeof word === 'object') put((table[name] ??= {}) as Words, word);
    else table[name] = word;
}

/** The language that is spoken, as a BCP 47 tag. */
export const speech = (): string => language;

/** What `Intl` is to be asked for: the person's own region of the language, when the browser names one. */
export function locale(): string {
  const own = globalThis.navigator?.languages ?? [];
  return own.find((tag) => tag.split('-')[0] === language) ?? language;
}

/** The form of a text that goes with a number: `plural(n, { one: '1 goal', other: `${n} goals` })`. */
export function plural(n: number, forms: { readonly one: string; readonly other: string }): string {
  return new Intl.PluralRules(locale()).select(n) === 'one' ? forms.one : forms.other;
}

/** "800 → 300 ms": an island that is read from left to right everywhere, or the arrow would point back in other directions. */
export const fromTo = (from: string, to: string): string => `\u2066${from} → ${to}\u2069`;
