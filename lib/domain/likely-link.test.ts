import { expect, test } from 'vitest';
import type { KeyResultId } from './ids';
import { likelyLinks } from './likely-link';

const ticket = (
  key: string,
  parent: string | null = null,
  labels: string[] | null = null,
  baseUrl = 'https://x.example',
) => ({
  ref: { tracker: 'jira-dc' as const, baseUrl, project: null, key },
  parent,
  labels,
});
const [A, B, C] = ['a', 'b', 'c'] as KeyResultId[] as [KeyResultId, KeyResultId, KeyResultId];

test('the same ticket above tells more than a label, and a label more than a project', () => {
  const found = likelyLinks(ticket('SHOP-9', 'SHOP-1', ['speed']), [
    { keyResultId: A, ticket: ticket('SHOP-2') },
    { keyResultId: B, ticket: ticket('OPS-3', null, ['speed', 'web']) },
    { keyResultId: C, ticket: ticket('SHOP-4', 'SHOP-1') },
  ]);
  expect(found).toEqual([
    { keyResultId: C, kinship: 'parent', shared: 'SHOP-1', tickets: 1 },
    { keyResultId: B, kinship: 'label', shared: 'speed', tickets: 1 },
    { keyResultId: A, kinship: 'project', shared: 'SHOP', tickets: 1 },
  ]);
});

test('the one above may be linked itself', () => {
  expect(likelyLinks(ticket('SHOP-9', 'SHOP-1'), [{ keyResultId: A, ticket: ticket('SHOP-1') }])).toMatchObject([
    { keyResultId: A, kinship: 'parent', shared: 'SHOP-1' },
  ]);
});

test('of equal kinship the key result with more such tickets comes first, and each is named once', () => {
  const found = likelyLinks(ticket('SHOP-9'), [
    { keyResultId: A, ticket: ticket('SHOP-1') },
    { keyResultId: B, ticket: ticket('SHOP-2') },
    { keyResultId: B, ticket: ticket('SHOP-3') },
  ]);
  expect(found.map(({ keyResultId, tickets }) => [keyResultId, tickets])).toEqual([
    [B, 2],
    [A, 1],
  ]);
});

test('what has nothing in common, or is of another installation, says nothing', () => {
  const neighbours = [
    { keyResultId: A, ticket: ticket('OPS-1', null, ['other']) },
    { keyResultId: B, ticket: ticket('SHOP-1', null, ['speed'], 'https://y.example') },
  ];
  expect(likelyLinks(ticket('SHOP-9', null, ['speed']), neighbours)).toEqual([]);
  expect(likelyLinks(ticket('SHOP-9'), [])).toEqual([]);
});
