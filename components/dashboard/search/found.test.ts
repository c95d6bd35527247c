import { describe, expect, test } from 'vitest';
import { type Entry, entryOf, findIn, suggestedOf } from './found';

const entry = (kind: Entry['kind'], title: string, ...about: string[]) =>
  entryOf({ kind, id: title, title, about, url: null });
const titles = (entries: readonly Entry[]) => entries.map(({ title }) => title);

describe('what is found', () => {
  test('stands by kind, goals first, and by what it belongs to as well', () => {
    const found = findIn(
      [entry('person', 'Ada Byron'), entry('keyResult', 'Fewer calls', 'Ada Byron'), entry('cycle', 'Autumn')],
      'ada',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['person', 'keyResult']);
  });

  test('begins with what begins with the query, in its kind and among the kinds', () => {
    const found = findIn(
      [entry('objective', 'The best settings'), entry('objective', 'Settings for all'), entry('place', 'Settings')],
      'sett',
    );
    expect(found.map(({ kind, entries }) => [kind, titles(entries)])).toEqual([
      ['objective', ['Settings for all', 'The best settings']],
      ['place', ['Settings']],
    ]);
  });

  test('is cut at six of a kind, and says how many more there are', () => {
    const many = Array.from({ length: 5000 }, (_, n) => entry('ticket', `Ticket ${n}`));
    const [group] = findIn(many, 'tick');
    expect([group?.entries.length, group?.more]).toEqual([6, 4994]);
  });
});

test('before anything is typed stands what was visited lately, then what can be done', () => {
  const all = [entry('action', 'New objective'), entry('objective', 'One'), entry('objective', 'Two')];
  expect(suggestedOf(all, ['objective:Two', 'objective:Gone', 'objective:One']).map((g) => titles(g.entries))).toEqual([
    ['Two', 'One'],
    ['New objective'],
  ]);
});
