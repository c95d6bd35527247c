// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TicketId } from '../domain/ids';
import type { BadgeView } from '../messaging/badge-view';
import { cardContent } from './card-content';

const HOSTILE = '<img src=x onerror=alert(1)>\u202Eevil</p><input>';
const view = (card: BadgeView['card']): BadgeView => ({
  ticketId: 't' as TicketId,
  language: 'en',
  text: 'x',
  tone: 'behind',
  description: HOSTILE,
  card,
  covered: 'Covered',
  notOpened: 'Not opened',
});
const card = (...content: HTMLElement[]) => {
  const element = document.createElement('div');
  element.append(...content);
  return element;
};

test('whatever a title holds is text: no element but ours, nothing to write into or to focus', () => {
  const entry = { title: HOSTILE, tone: 'behind', status: HOSTILE, lines: [HOSTILE, HOSTILE] } as const;
  const element = card(...cardContent(document, view([entry, entry]), HOSTILE));
  const tags = new Set(Array.from(element.querySelectorAll('*'), ({ tagName }) => tagName));
  expect([...tags].sort()).toEqual(['I', 'P', 'SECTION']);
  expect(element.querySelector('.title')?.textContent).toBe(HOSTILE);
});

test('each text decides its own direction', () => {
  const entry = { title: 'مرحبا', tone: 'behind', status: 'Behind', lines: ['a'] } as const;
  const texts = card(...cardContent(document, view([entry]), null)).querySelectorAll<HTMLElement>('p');
  expect(Array.from(texts, ({ dir }) => dir)).toEqual(['auto', 'auto', 'auto']);
});

test('an unlinked ticket says what a click does', () => {
  expect(card(...cardContent(document, view([]), null)).textContent).toBe(HOSTILE);
});
