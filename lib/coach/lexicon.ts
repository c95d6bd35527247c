import { type Reading, read, wordsOf } from './reading';
import { LIST_NAMES, type ListName, type OwnWords, type WordLists } from './word-lists';

/** Where words of a list stand in a text. */
export interface Hit {
  /** Index of the first token. */
  readonly start: number;
  /** How many tokens. */
  readonly length: number;
  /** As written. */
  readonly raw: string;
}

/** Word lists made ready to be looked up. */
export interface Lexicon extends Omit<WordLists, 'lists'> {
  /** Does it know the language? An empty lexicon finds nothing. */
  readonly isEmpty: boolean;
  /** Everything of a list in a text, in the order of the text. */
  readonly find: (list: ListName, reading: Reading) => readonly Hit[];
  /** A word of the list where the language puts the verb; `null` when another word is there. */
  readonly verb: (list: ListName, reading: Reading) => Hit | null;
}

/** Makes a lexicon of word lists and a person's own words. */
export function makeLexicon(words: WordLists, own: OwnWords = {}): Lexicon {
  const lists = new Map<ListName, Compiled>();
  for (const name of Object.keys(LIST_NAMES) as ListName[]) {
    const removed = new Set(own[name]?.remove);
    lists.set(name, compile([...words.lists[name], ...(own[name]?.add ?? [])].filter((entry) => !removed.has(entry))));
  }
  const at = (list: ListName, reading: Reading, start: number): Hit | null => {
    const length = matchAt(lists.get(list), reading, start);
    return length > 0 ? { start, length, raw: wordsOf(reading, start, length) } : null;
  };
  const find = (list: ListName, reading: Reading) =>
    reading.tokens.map((_, start) => at(list, reading, start)).filter((hit) => hit !== null);
  const verb = (list: ListName, reading: Reading) => {
    let first = 0;
    while (first < reading.tokens.length && at('leadIns', reading, first)) first += 1;
    const atStart = at(list, reading, first);
    return atStart || words.verbAt === 'start' ? atStart : at(list, reading, reading.tokens.length - 1);
  };
  const { lists: _lists, ...rest } = words;
  return { ...rest, isEmpty: false, find, verb };
}

/** For a language without lists: structure can still be judged, words cannot. */
export const EMPTY_LEXICON: Lexicon = {
  isEmpty: true,
  verbAt: 'start',
  decimalSign: '.',
  objectiveWords: { min: 3, max: 18 },
  sentence: '{objective} · {date} · {keyResults}',
  find: () => [],
  verb: () => null,
};

interface Entry {
  readonly words: readonly string[];
  readonly isStem: boolean;
  readonly isException: boolean;
}

/** Entries by the first two letters of their first word. */
type Compiled = ReadonlyMap<string, readonly Entry[]>;

const drawerOf = (word: string): string => word.slice(0, 2);

function compile(entries: readonly string[]): Compiled {
  const drawers = new Map<string, Entry[]>();
  for (const text of entries) {
    const words = read(text).tokens.map((token) => token.text);
    const [first] = words;
    if (first === undefined) continue;
    const entry = { words, isStem: text.endsWith('*'), isException: text.startsWith('!') };
    const drawer = drawers.get(drawerOf(first)) ?? [];
    drawer.push(entry);
    drawers.set(drawerOf(first), drawer);
  }
  return drawers;
}

/** How many tokens from `start` on are an entry of the list; the longest one. 0 = none, or an exception. */
function matchAt(list: Compiled | undefined, { tokens }: Reading, start: number): number {
  const matching = (list?.get(drawerOf(tokens[start]?.text ?? '')) ?? []).filter(({ words, isStem }) =>
    words.every((word, i) => {
      const text = tokens[start + i]?.text;
      return isStem && i === words.length - 1 ? text?.startsWith(word) : text === word;
    }),
  );
  if (matching.some(({ isException }) => isException)) return 0;
  return Math.max(0, ...matching.map(({ words }) => words.length));
}
