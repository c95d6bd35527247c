import { plural, type Translate, type Words } from './spoken';

/** What a text that takes values becomes in a file: `{0}` where the first goes; a second line is the form for one. */
type Packed = string | { readonly [name: string]: Packed };

/**
 * Words as a file of the package, for whoever has no room for languages that are not spoken: each function is asked what it
 * says of `{0}`, and of one. So it may put values into a text and choose by the number of the first, and nothing else.
 */
export const packWords = (areas: Readonly<Record<string, Words>>): string => JSON.stringify(packed(areas));

function packed(word: Words[string]): Packed {
  if (typeof word === 'string') return word;
  if (typeof word === 'object')
    return Object.fromEntries(Object.entries(word).map(([name, each]) => [name, packed(each)]));
  const say = word as (...values: readonly unknown[]) => string;
  const places = Array.from({ length: word.length }, (_, i) => `{${i}}`);
  const [one, other] = [say(1, ...places.slice(1)), say(...places)];
  return other.replaceAll('{0}', '1') === one ? other : `${other}\n${one}`;
}

/** Such a file, to be spoken. */
export function unpackWords(file: string): Translate {
  const areas = JSON.parse(file, (_, word) => (String(word).includes('{') ? speaker(word) : word));
  return (area) => areas[area];
}

function speaker(text: string): (...values: string[]) => string {
  const [other = '', one = other] = text.split('\n');
  return (...values) => plural(Number(values[0]), { one, other }).replace(/{(\d)}/g, (_, place) => values[place] ?? '');
}
