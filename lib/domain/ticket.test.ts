import { expect, it } from 'vitest';
import { aReading } from '../../tests/domain/build';
import { ticketReading } from './ticket';

const takes = (fields: object) => ticketReading.safeParse({ ...aReading(), ...fields }).success;
const ref = (fields: object) => ({ ref: { ...aReading().ref, ...fields } });
const x = (length: number) => 'x'.repeat(length);

it.each<[field: string, longest: number, make: (length: number) => object]>([
  ['title', 300, (length) => ({ title: x(length) })],
  ['label', 300, (length) => ({ labels: [x(length)] })],
  ['labels', 50, (length) => ({ labels: Array.from({ length }, () => 'bug') })],
  ['assignees', 50, (length) => ({ assignees: Array.from({ length }, () => 'ana') })],
  ['url', 2000, (length) => ({ url: `https://${x(length - 8)}` })],
  ['installation', 300, (length) => ref({ baseUrl: `https://${x(length - 8)}` })],
  ['project', 200, (length) => ref({ project: x(length) })],
  ['key', 64, (length) => ref({ key: x(length) })],
])('what a page tells of a %s is taken up to %i and refused beyond: pages are not to be trusted', (_, most, make) => {
  expect(takes(make(most))).toBe(true);
  expect(takes(make(most + 1))).toBe(false);
});

it.each([
  ['an address that is no page', { url: 'javascript:alert(1)' }],
  ['an installation with a slash at its end', ref({ baseUrl: 'https://x.test/' })],
  ['the separator of ids', ref({ project: 'a|b' })],
  ['a key that is a path', ref({ key: '../1' })],
  ['an estimate below nothing', { estimate: { value: -1, unit: 'points' } }],
  ['a state nobody has', { state: 'closed' }],
])('%s is refused', (_, fields) => {
  expect(takes(fields)).toBe(false);
});

it('nothing is a size, and a merge request is named by its sign', () => {
  expect(takes({ estimate: { value: 0, unit: 'minutes' } })).toBe(true);
  expect(takes(ref({ key: '!7' }))).toBe(true);
});
