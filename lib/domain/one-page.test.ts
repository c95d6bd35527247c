import { expect, test } from 'vitest';
import { patternFault } from './custom-tracker-faults';
import { onePage } from './one-page';

const SITE = 'https://wiki.example';

test.each([
  ['/plans/31', '/plans/31'],
  ['/plans/31?utm_source=mail#top', '/plans/31'],
  ['/view?page=7&ref=x', '/view?page=7'],
  ['/app#/plan/31', '/app#/plan/31'],
  ['/a%20b/%7Bkey%7D', '/a%20b/%7Bkey%7D'],
])('%s is the page %s', (address, pattern) => {
  expect(onePage(SITE + address, SITE)).toBe(pattern);
  expect(patternFault(pattern)).toBeNull();
});

test.each([
  `${SITE}/`,
  `${SITE}/#top`,
  'https://wiki.example.evil.example/a',
  'ftp://wiki.example/a',
  'about:blank',
  '',
])('%s is none', (address) => expect(onePage(address, SITE)).toBeNull());

test('below a sub-path only what lies there', () => {
  expect(onePage(`${SITE}/team/plan`, `${SITE}/team`)).toBe('/plan');
  expect(onePage(`${SITE}/teams/plan`, `${SITE}/team`)).toBeNull();
});
