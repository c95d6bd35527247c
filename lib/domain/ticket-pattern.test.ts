import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { patternFault } from './custom-tracker-faults';
import { matchPattern } from './ticket-pattern';

const match = (pattern: string, address: string) => {
  const { pathname, searchParams, hash } = new URL(`https://x.example${address}`);
  return matchPattern(pattern, { path: pathname, query: searchParams, fragment: hash.slice(1) });
};
const named = (pattern: string, address: string) => {
  const found = match(pattern, address);
  return found && [found.project, found.key];
};

test.each([
  ['/t/{key}', '/t/A-1', [null, 'A-1']],
  ['/t/{key}', '/t/A-1/', [null, 'A-1']],
  ['/t/{key}', '/t/A-1/x', null],
  ['/t/{key}/**', '/t/A-1/x/y', [null, 'A-1']],
  ['/t/{key}/**', '/t', null],
  ['/{project}/-/{key}', '/shop/-/7', ['shop', '7']],
  ['/t/{key}-*', '/t/7-the-title', [null, '7']],
  ['/t/{key}-*', '/t/7', null],
  ['/*/t/{key}', '/anything/t/7', [null, '7']],
  ['/x{key}y', '/x7y', [null, '7']],
  ['/x{key}y', '/xy', null],
  ['/view?id={key}', '/view?a=b&id=7', [null, '7']],
  ['/view?id={key}&tab=x', '/view?id=7', null],
  ['/a#/t/{key}', '/a?x=y#/t/7', [null, '7']],
  ['/a#/t/{key}', '/a', null],
  ['/c++/{key}', '/c++/7', [null, '7']],
  ['/größe/{key}', '/gr%C3%B6%C3%9Fe/7', [null, '7']],
] as const)('%s on %s', (pattern, address, found) => {
  expect(named(pattern, address)).toEqual(found);
});

test('a page without a key in its pattern is called by its address, each by another', () => {
  const [one, slash, other] = [match('/a/b', '/a/b?x=1'), match('/a/b', '/a/b/'), match('/a-b', '/a-b')];
  expect(one?.key).toMatch(/^a-b-\w+$/);
  expect(slash?.key).toBe(one?.key);
  expect(other?.key).not.toBe(one?.key);
  expect(one?.address).toBe('/a/b');
});

test.each([
  ['tickets/{key}', 'pattern-start'],
  ['//evil.example/{key}', 'pattern-start'],
  ['/\\evil/{key}', 'pattern-start'],
  ['/t/{id}', 'pattern-hole'],
  ['/t/{key', 'pattern-hole'],
  ['/t/key}', 'pattern-hole'],
  ['/{key}/{key}', 'pattern-twice'],
  ['/t/{project}{key}', 'pattern-run-together'],
  ['/t/{key}*', 'pattern-run-together'],
  ['/t/**/{key}', 'pattern-run-together'],
  ['/', 'pattern-everything'],
  ['/{key}', 'pattern-everything'],
  ['/*/{key}/**', 'pattern-everything'],
  ['/t/{key}', null],
  ['/?id={key}', null],
  ['/#/{project}/t/{key}', null],
] as const)('%s: %s', (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});

test('a pattern built to go back and forth takes no more steps than its text has letters', () => {
  const [wicked, text] = ['*a'.repeat(140), 'a'.repeat(1900)];
  // A regular expression made of this would not come back before the end of the world; this test would not end.
  expect(match(`/${wicked}b/{key}`, `/${text}/7`)).toBeNull();
});

test('whatever is written as a pattern, a match has a key and lies at its own address', () => {
  const piece = fc.constantFrom(
    '/',
    't',
    '{key}',
    '{project}',
    '*',
    '**',
    '?',
    'id=',
    '#',
    '&',
    '%',
    '%7B',
    '7',
    '-',
    '{',
    '}',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(text, text, (pattern, tail) => {
      const url = URL.parse(`https://x.example/${tail}`);
      if (!url) return;
      const found = match(pattern, url.href.slice(url.origin.length));
      if (!found) return;
      expect(found.key).toMatch(/^[\w.-]{1,64}$/);
      expect(match(pattern, found.address)).toEqual(found);
    }),
    { numRuns: 3000 },
  );
});
