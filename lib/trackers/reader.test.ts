// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tinyTracker } from '../page/fixtures/tiny-tracker';
import { type Place, readerOf } from './reader';
import type { TicketItem, Tracker } from './tracker';
import { MarkupChanged } from './tracker';

const BASE = 'https://r.example';
const page = (path = '/issues') => ({ url: new URL(path, BASE), document });
function read(tracker: Tracker, path?: string) {
  const places: Place[] = [];
  const steps = readerOf(tracker).read(page(path), BASE);
  let step = steps.next();
  for (; !step.done; step = steps.next()) places.push(step.value);
  return { places, broken: step.value };
}

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
  const elsewhere = (change: (item: TicketItem) => object): Tracker => ({
    ...tinyTracker,
    items: (...args) =>
      Array.from(tinyTracker.items(...args), (item) => ({ ...item, reading: { ...item.reading, ...change(item) } })),
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
