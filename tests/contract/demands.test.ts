// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TrackerId } from '../../lib/domain/ticket';
import type { Fixture } from '../../lib/trackers/examples';
import { products } from '../../lib/trackers/products';
import { DEMANDED } from './demanded';
import { examplesOf, fixturePage } from './pages';
import { FIELDS, type Side, silenceOf, toldOf } from './silent';

const all = Object.entries(examplesOf).map(([id, { fixtures }]) => ({ id: id as TrackerId, fixtures }));

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);
/** Is this fixture named so, and is something read of it? */
const shows = ({ file, ticket, rows }: Fixture, word: string): boolean =>
  `-${file.replace(/\.html$/, '')}-`.includes(`-${word}-`) &&
  (typeof ticket === 'object' && ticket ? true : rows.length > 0);

describe.each(all)('$id shows by examples', ({ id, fixtures }) => {
  const { pages, others, language } = DEMANDED[id];
  const lacking = (words: string): string[] =>
    wordsOf(words).filter((word) => !fixtures.some((fixture) => shows(fixture, word)));

  test('each kind of page that it has', () => expect(lacking(pages)).toEqual([]));

  test('each markup that lives', () => expect(lacking(others)).toEqual([]));

  test('a page in another language, where it has one', () => expect(lacking(language ?? '')).toEqual([]));

  test('a ticket in at least three states', () => {
    const states = fixtures.map(({ ticket }) => (typeof ticket === 'object' && ticket ? ticket.state : null));
    expect(new Set(states.filter(Boolean)).size).toBeGreaterThanOrEqual(3);
  });

  test.each<Side>(['page', 'rows'])('on its %s each field that is not said to be missing there, and why', (side) => {
    const told = toldOf(id)[side];
    const silent = FIELDS.filter((field) => silenceOf(id, side, field));
    expect(FIELDS.filter((field) => !told.has(field))).toEqual(silent);
  });

  test('a page of no ticket, at an address that names one', () => {
    const read = fixtures.filter(({ file }) => file.includes('not-found')).map(({ ticket }) => ticket ?? 'nothing');
    expect(read).toContainEqual(expect.any(String));
  });

  describe('a page that means harm', () => {
    const hostile = fixtures.filter(({ file }) => file.includes('hostile'));
    const sources = hostile.map((fixture) => fixturePage(id, fixture).html);
    const read = hostile.flatMap(({ ticket, rows }) => [
      ...(typeof ticket === 'object' && ticket ? [ticket] : []),
      ...rows,
    ]);

    test('by elements named after members of the document', () => {
      const names = /(?:name|id)="(?:querySelector|querySelectorAll|body|readyState)"/;
      expect(sources.filter((html) => names.test(html))).toHaveLength(sources.length);
      expect(sources).not.toEqual([]);
    });

    test('by markup in a title, which stays text', () => {
      expect(read.filter(({ title }) => title?.includes('<'))).not.toEqual([]);
    });

    test('by links to tickets that are not shown, and by links that only look like one', () => {
      const links = hostile.flatMap(({ url, baseUrl }, i) =>
        [...(sources[i] ?? '').matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => {
          const target = URL.parse(href.replaceAll('&amp;', '&'), url);
          return { href, key: target && products[id].ticketRef(target, baseUrl)?.key };
        }),
      );
      const keys = hostile.flatMap(({ url, baseUrl, rows }) => [
        products[id].ticketRef(new URL(url), baseUrl)?.key,
        ...rows.map(({ key }) => key),
      ]);
      expect(links.filter(({ key }) => key && !keys.includes(key))).not.toEqual([]);
      expect(links.filter(({ href, key }) => !key && /^javascript:|\.evil\./.test(href))).not.toEqual([]);
    });

    // The law of rows that are used again changes the first row of every page.
    test('by rows that are used again, where it has any', () => {
      const haveRows = (some: readonly Fixture[]) => some.some(({ rows }) => rows.length > 0);
      expect(haveRows(hostile)).toBe(haveRows(fixtures));
    });
  });
});
