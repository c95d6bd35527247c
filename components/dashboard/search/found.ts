import { searchFor, wordsOf } from '../../../lib/domain/search';
import { entryKey } from './visited';

/** Something that can be found and opened. */
export interface Entry {
  readonly kind: 'objective' | 'keyResult' | 'ticket' | 'person' | 'cycle' | 'action' | 'place';
  readonly id: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly url: string | null;
  /** What it is found by, taken apart once and not at every letter; those of the title come first. */
  readonly words: readonly string[];
}

/** Entries under one heading. */
export interface Group {
  readonly kind: Entry['kind'] | 'recent';
  readonly entries: readonly Entry[];
  /** How many more there are. */
  readonly more: number;
}

/** So many of a kind are shown; one more letter is quicker than a longer list. */
const SHOWN = 6;

const ORDER: readonly Entry['kind'][] = ['objective', 'keyResult', 'ticket', 'person', 'cycle', 'action', 'place'];

export const entryOf = (item: Omit<Entry, 'words'>): Entry => ({
  ...item,
  words: wordsOf([item.title, ...item.about]),
});

/**
 * What has the words of a query, by kind; kinds with a title that begins with it stand first, as do such titles in their
 * kind. Pure.
 */
export function findIn(entries: readonly Entry[], query: string): readonly Group[] {
  const isFound = searchFor(query);
  const start = wordsOf([query]).join(' ');
  const begins = (entry: Entry) => Number(entry.words.join(' ').startsWith(start));
  const byKind = Map.groupBy(
    entries.filter(({ words }) => isFound(words)),
    ({ kind }) => kind,
  );
  const groups = ORDER.flatMap((kind) => {
    const found = byKind.get(kind)?.toSorted((a, b) => begins(b) - begins(a));
    return found ? [groupOf(kind, found)] : [];
  });
  const isBest = ({ entries: [first] }: Group) => (first ? begins(first) : 0);
  return groups.toSorted((a, b) => isBest(b) - isBest(a));
}

/** Before anything is typed: what was visited lately, then what can be done. @param visited keys, the latest first. */
export function suggestedOf(entries: readonly Entry[], visited: readonly string[]): readonly Group[] {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const recent = visited.flatMap((key) => byKey.get(key) ?? []);
  const actions = entries.filter(({ kind }) => kind === 'action');
  return [groupOf('recent', recent), { kind: 'action' as const, entries: actions, more: 0 }].filter(
    (group) => group.entries.length > 0,
  );
}

const groupOf = (kind: Group['kind'], entries: readonly Entry[]): Group => ({
  kind,
  entries: entries.slice(0, SHOWN),
  more: Math.max(0, entries.length - SHOWN),
});
