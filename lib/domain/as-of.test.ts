import { expect, it } from 'vitest';
import { ANA, uuid } from '../../tests/domain/build';
import { asOf, endOfDay } from './as-of';
import { startOfDay } from './calendar';
import type { Change } from './change';
import { tick, ZERO } from './clock';

const change = (at: number, set: Change['set']): Change => ({
  id: uuid(at),
  actId: `${at}`,
  verb: 'saveObjective',
  space: 'personal',
  kind: 'objective',
  recordId: uuid(200),
  set,
  was: {},
  clock: tick(ZERO, at),
  personId: ANA,
  device: 'x',
  origin: 'person',
  reason: null,
});
const past = [
  change(10, { id: uuid(200), title: 'A', deletedAt: null }),
  change(20, { title: 'B' }),
  change(30, { deletedAt: 30 }),
  change(40, { deletedAt: null }),
];

it.each([
  [9, null],
  [10, 'A'],
  [19, 'A'],
  [20, 'B'],
  [30, null],
  [40, 'B'],
])('at %i the record was called %s, in whatever order its changes are told', (at, title) => {
  expect(asOf(past, at)?.title ?? null).toBe(title);
  expect(asOf(past.toReversed(), at)?.title ?? null).toBe(title);
});

it('a day ends right before the next one begins, across the end of a month too', () => {
  expect(endOfDay('2026-08-31')).toBe(startOfDay('2026-09-01') - 1);
});
