import { expect, test } from 'vitest';
import { BLANK, definitionOf, draftOf, guessed, siteAddress, withAddress } from './draft';

test.each([
  ['https://desk.example/tickets/DESK-31', '/tickets/{key}'],
  ['https://desk.example/tickets/31-paper-is-out', '/tickets/{key}-*'],
  ['desk.example/shop/t/31/notes', '/shop/t/{key}/**'],
  ['https://desk.example/view.php?tab=a&id=31', '/view.php?id={key}'],
  ['https://desk.example/app#/task/31', '/app#/task/{key}'],
  ['https://desk.example/plan', '/plan'],
])('of %s tickets are probably at %s', (address, tickets) => {
  expect(guessed(address)).toEqual({ baseUrl: 'https://desk.example', tickets });
});

test('an address typed letter by letter is guessed of as a whole; what somebody changed is theirs', () => {
  let draft = BLANK;
  for (const [i] of [...'https://desk.example/t/31'].entries())
    draft = { ...draft, ...withAddress(draft, 'https://desk.example/t/31'.slice(0, i + 1)) };
  expect(draft).toMatchObject({ baseUrl: 'https://desk.example', tickets: '/t/{key}' });
  const own = { ...draft, tickets: '/x/{key}' };
  expect({ ...own, ...withAddress(own, 'https://other.example/y/7') }).toMatchObject({
    baseUrl: 'https://desk.example',
    tickets: '/x/{key}',
  });
});

test('what is no web address is none, and a site’s address ends without a slash, a query or a place', () => {
  expect([guessed('not one'), siteAddress('')]).toEqual([null, null]);
  expect(siteAddress(' desk.example/it/?a#b ')).toBe('https://desk.example/it');
  expect(siteAddress('https://desk.example/')).toBe('https://desk.example');
});

test('what was described comes back as it was, with the rows that the form does not show', () => {
  const described = {
    tickets: ['/t/{key}', '/x/{key}'],
    page: { title: ['h1', '#b'], state: ['.s'] },
    rows: [{ row: ['tr'], title: ['td a'] }, { row: ['.card'] }],
  };
  expect(definitionOf(draftOf('https://desk.example', described))).toEqual(described);
  expect(definitionOf(BLANK)).toEqual({ tickets: [], page: {}, rows: [] });
});
