import { describe, expect, test } from 'vitest';
import type { TrackerId } from '../../lib/domain/ticket';
import { examplesOf } from './pages';

/** Products whose pages are in English alone. */
const ENGLISH_ONLY: readonly string[] = ['github', 'shortcut'];
/** Products whose rows and cards nobody has described, so that they bear no badges. */
const WITHOUT_ROWS: readonly string[] = ['shortcut'];

const all = Object.entries(examplesOf).map(([id, examples]) => ({ id: id as TrackerId, examples }));

describe.each(all)('$id shows by examples', ({ examples: { fixtures } }) => {
  const names = fixtures.map(({ file }) => file);
  const tickets = fixtures.filter(({ ticket }) => ticket !== null && typeof ticket === 'object');

  test('a ticket in at least three states', () => {
    const states = tickets.map(({ ticket }) => (typeof ticket === 'object' && ticket ? ticket.state : null));
    expect(new Set(states.filter(Boolean)).size).toBeGreaterThanOrEqual(3);
  });

  test('a page that means harm: elements with stolen names, markup in texts, links that mislead', () => {
    expect(names.filter((name) => name.includes('hostile'))).not.toEqual([]);
  });

  test('a page of no ticket, at an address that names one', () => {
    const read = fixtures.filter(({ file }) => file.includes('not-found')).map(({ ticket }) => ticket ?? 'nothing');
    expect(read).toContainEqual(expect.any(String));
  });
});

test.each(all.filter(({ id }) => !ENGLISH_ONLY.includes(id)))(
  '$id shows a page in another language',
  ({ examples: { fixtures } }) => {
    expect(fixtures.filter(({ file }) => /german|japanese/.test(file))).not.toEqual([]);
  },
);

test.each(all.filter(({ id }) => !WITHOUT_ROWS.includes(id)))(
  '$id shows rows or cards of several tickets',
  ({ examples: { fixtures } }) => {
    expect(fixtures.filter(({ rows, file }) => rows.length > 1 && !file.includes('hostile'))).not.toEqual([]);
  },
);
