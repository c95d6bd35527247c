import { expect, it } from 'vitest';
import { aRule, aTicket } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { fits, isLike, type Wanted } from './rule-match';
import type { Ticket } from './ticket';

const HERE = { tracker: 'github', baseUrl: 'https://github.com' } as const;
const rule = (match: Wanted['match'], value: string, project: string | null = null): Wanted =>
  aRule({ ...HERE, match, value, project });
const family = (...tickets: Ticket[]) => new Map(tickets.map((ticket) => [ticket.id, ticket]));
const does = (wanted: Wanted, ticket: Ticket, ...above: Ticket[]) => fits(wanted, ticket, family(ticket, ...above));

it('a label and an assignee are compared without case, and whole', () => {
  const ticket = aTicket('1', { labels: ['Checkout ', 'slow'], assignees: ['Ana'] });
  expect(does(rule('label', 'checkout'), ticket)).toBe(true);
  expect(does(rule('label', 'check'), ticket)).toBe(false);
  expect(does(rule('assignee', 'ANA'), ticket)).toBe(true);
  expect(does(rule('assignee', 'Ana Maria'), ticket)).toBe(false);
});

it('what nobody said is not known, rather than not so', () => {
  const silent = aTicket('1', { labels: null, assignees: null, parent: null });
  for (const match of ['label', 'assignee', 'parent', 'milestone', 'query'] as const)
    expect(does(rule(match, '7'), silent)).toBeNull();
});

it('everything below a ticket fits, however deep, and what was moved elsewhere does not', () => {
  const [epic, story, task] = [aTicket('1'), aTicket('2', { parent: '1' }), aTicket('3', { parent: '2' })];
  expect(does(rule('parent', '#1'), task, story, epic)).toBe(true);
  expect(does(rule('parent', '1'), story, epic)).toBe(true);
  expect(does(rule('parent', '1'), { ...story, parent: '9' }, epic)).toBe(false);
  expect(does(rule('parent', '1'), epic)).toBeNull();
});

it('tickets that a page put below each other in a ring are met once', () => {
  const [a, b] = [aTicket('1', { parent: '2' }), aTicket('2', { parent: '1' })];
  expect(does(rule('parent', '9'), a, b)).toBe(false);
});

it('a project is that of the ticket, or of its key; elsewhere nobody knows', () => {
  expect(does(rule('project', 'A/B'), aTicket('1'))).toBe(true);
  expect(does(rule('project', 'a/c'), aTicket('1'))).toBe(false);
  const keyed = (key: string) => ({ ...aTicket('1'), ref: { ...aTicket('1').ref, project: null, key } });
  expect(does(rule('project', 'shop'), keyed('SHOP-31'))).toBe(true);
  expect(does(rule('project', 'shop'), keyed('SHOPS-31'))).toBe(false);
  expect(does(rule('project', 'shop'), keyed('31'))).toBeNull();
  expect(does(rule('title', 'Ticket', 'a/c'), aTicket('1'))).toBe(false);
  const inWorkspace = { ...aTicket('1'), ref: { ...aTicket('1').ref, project: 'acme', key: 'ENG-12' } };
  expect(does(rule('project', 'eng'), inWorkspace)).toBe(true);
  expect(does(rule('project', 'Website'), inWorkspace)).toBeNull();
});

it('another tracker’s tickets never fit', () => {
  expect(fits({ ...rule('title', '*'), baseUrl: 'https://ghe.example' }, aTicket('1'), new Map())).toBe(false);
  expect(fits({ ...rule('title', '*'), tracker: 'gitea' }, aTicket('1'), new Map())).toBe(false);
});

const word = fc.string({ maxLength: 5 }).filter((text) => !text.includes('*'));

it('a title fits when every part between stars is there in order', () => {
  expect(isLike('[Checkout] Cache prices', '[checkout]*PRICES')).toBe(true);
  expect(isLike('Prices of the checkout', '[checkout]*prices')).toBe(false);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { minLength: 6, maxLength: 6 }), (parts, between) => {
      const title = parts.map((part, i) => `${between[i]}${part}`).join('');
      // Trimming is for what people type around a pattern.
      if (parts.some((part) => part !== part.trim() || part.toLowerCase().length !== part.length)) return;
      expect(isLike(title, parts.join('*'))).toBe(true);
    }),
  );
});

it('knowing more of a ticket never turns a yes into not knowing', () => {
  const labels = fc.array(fc.constantFrom('a', 'b', 'c'));
  fc.assert(
    fc.property(labels, fc.constantFrom('a', 'b', 'c'), (known, value) => {
      expect(does(rule('label', value), aTicket('1', { labels: known }))).toBe(known.includes(value));
    }),
  );
});
