// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Connection } from '../messaging/protocol';
import type { Tracker } from '../trackers/tracker';
import { MarkupChanged } from '../trackers/tracker';
import { tinyTracker } from './fixtures/tiny-tracker';
import { connectionOf, readPage } from './read-page';

const connection: Connection = { tracker: 'redmine', baseUrl: 'https://r.example' };
const page = (path = '/issues') => ({ url: new URL(path, 'https://r.example'), document });
const read = (tracker: Tracker, path?: string) => readPage(page(path), connection, [tracker]);

test("the page's own ticket comes before its rows", () => {
  document.body.innerHTML = '<h1 id="spot">Seven</h1><ul><li><a href="/issues/1">One</a></li></ul>';
  const { places } = read(tinyTracker, '/issues/7');
  expect(places.map(({ reading, spot }) => [reading.ref.key, spot?.tagName])).toEqual([
    ['7', 'H1'],
    ['1', 'LI'],
  ]);
});

test('a ticket page without a spot is a place that floats', () => {
  document.body.innerHTML = '<h1>Seven</h1>';
  expect(read(tinyTracker, '/issues/7').places[0]?.spot).toBeNull();
});

test("tickets of other installations are left out, and so are other origins' addresses", () => {
  document.body.innerHTML = '<ul><li><a href="/issues/1">One</a></li></ul>';
  const elsewhere = (change: (item: ReturnType<Tracker['items']>[number]) => object): Tracker => ({
    ...tinyTracker,
    items: (...args) =>
      tinyTracker.items(...args).map((item) => ({ ...item, reading: { ...item.reading, ...change(item) } })),
  });
  expect(read(elsewhere(({ reading }) => ({ ref: { ...reading.ref, baseUrl: 'https://o.example' } }))).places).toEqual(
    [],
  );
  expect(read(elsewhere(() => ({ url: 'https://o.example/issues/1' }))).places).toEqual([]);
});

test('markup that cannot be read is named, and a tracker that trips over a page counts as that', () => {
  const throwing = (error: Error): Tracker => ({
    ...tinyTracker,
    readTicket: () => {
      throw error;
    },
  });
  const named = new MarkupChanged('redmine', 'state', 'https://r.example/issues/7');
  expect(read(throwing(named)).broken).toBe(named);
  expect(read(throwing(new TypeError('x'))).broken).toMatchObject({ code: 'tracker.markup-changed', what: 'page' });
});

test('the longest base URL on whole path segments decides', () => {
  const all = ['https://r.example', 'https://r.example/a', 'https://r.example/a/b'].map(
    (baseUrl): Connection => ({ tracker: 'redmine', baseUrl }),
  );
  const at = (href: string) => connectionOf(new URL(href), all)?.baseUrl ?? null;
  expect(at('https://r.example/a/b/issues/1')).toBe('https://r.example/a/b');
  expect(at('https://r.example/ab/issues/1')).toBe('https://r.example');
  expect(at('https://r.example/a')).toBe('https://r.example/a');
  expect(at('https://r.example.evil.tld/a')).toBeNull();
});
