// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tracker } from './page';

const BASE = 'https://wiki.example';
tracker.learn?.(BASE, { tickets: ['/plans/31', '/view?page=7'], page: {}, rows: [] });

const TITLE = '<title>Plan · Wiki</title>';
const page = (html: string, path = '/plans/31') => ({
  url: new URL(BASE + path),
  document: new DOMParser().parseFromString(`<head>${TITLE}</head><body>${html}`, 'text/html'),
});
const titleOf = (html: string) => tracker.readTicket(page(html), BASE)?.title;

const DATA = '<script type="application/ld+json">';
test.each([
  ['its title', '', 'Plan · Wiki'],
  ['its one heading', `<h1>The plan</h1>`, 'The plan'],
  ['its title, for of two headings neither is it', `<h1>Wiki</h1><h1>The plan</h1>`, 'Plan · Wiki'],
  ['what it says to machines', `<h1>Wiki</h1>${DATA}{"@type":"Article","headline":"The plan"}</script>`, 'The plan'],
  ['the first thing it says', `${DATA}[{"name":"The plan"},{"name":"Other"}]</script>`, 'The plan'],
  ['its title, where its data are none', `${DATA}{"name":</script>${DATA}{"name":7}</script>`, 'Plan · Wiki'],
  ['its title, where its data have no end', `${DATA}{"name":"${'x'.repeat(200_000)}"}</script>`, 'Plan · Wiki'],
])('a page that nobody described is called by %s', (_, html, title) => {
  expect(titleOf(html)).toBe(title);
});

test('its state is not known, it has no rows, and its badge floats', () => {
  const marked = page(`<h1>The plan</h1><a href="/plans/31">x</a>`);
  expect(tracker.readTicket(marked, BASE)).toMatchObject({ state: 'unknown', rawState: null, url: `${BASE}/plans/31` });
  expect([...tracker.items(marked, BASE)]).toEqual([]);
  expect(tracker.badgeSpot(marked)).toBeNull();
});

test('other pages of the site, and the same with another query, are none', () => {
  for (const path of ['/plans/32', '/plans', '/view?page=8', '/view'])
    expect(tracker.readTicket(page('', path), BASE)).toBeNull();
  expect(tracker.readTicket(page('', '/view?x=1&page=7#top'), BASE)?.url).toBe(`${BASE}/view?page=7`);
});

test('a selector that this browser does not understand finds nothing, and the next one is asked', () => {
  tracker.learn?.(BASE, { tickets: ['/t/{key}'], page: { title: ['h2:::no', 'h3'] }, rows: [{ row: ['!!'] }] });
  const one = page('<h3>Yes</h3>', '/t/7');
  expect(tracker.readTicket(one, BASE)?.title).toBe('Yes');
  expect([...tracker.items(one, BASE)]).toEqual([]);
});
