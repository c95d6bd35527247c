import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { backFill } from './back-fill';
import { superfluousEvents } from './compaction';
import type { TicketId } from './ids';
import { type TicketEvent, ticketState } from './ticket';

const ticketId = 'redmine|https://r.example||7' as TicketId;
const seen = (at: number, to: TicketEvent['to'], from: TicketEvent['from'] = null): TicketEvent => ({
  id: 'seen',
  ticketId,
  at,
  from,
  to,
});

test('one that was first seen closed was open from the day it was made to the day it was closed', () => {
  const filled = backFill(seen(100, 'done'), { createdAt: 10, closedAt: 60 });
  expect(filled?.add.map(({ at, from, to }) => [at, from, to])).toEqual([
    [10, null, 'open'],
    [60, 'open', 'done'],
  ]);
  expect(filled?.first).toBeNull();
});

test('one that was first seen in progress began at an unknown moment before', () => {
  const filled = backFill(seen(100, 'in_progress'), { createdAt: 10, closedAt: null });
  expect(filled?.add).toHaveLength(1);
  expect(filled?.first).toEqual(seen(100, 'in_progress', 'open'));
});

test.each([
  ['it is not told when it was made', seen(100, 'done'), { createdAt: null, closedAt: 60 }],
  ['it was made after it was seen, by a clock that is wrong', seen(100, 'done'), { createdAt: 101, closedAt: null }],
  ['the state before is known', seen(100, 'done', 'open'), { createdAt: 10, closedAt: 60 }],
])('nothing is added where %s', (_, first, told) => {
  expect(backFill(first, told)).toBeNull();
});

test('whatever is told: the line is unbroken, in order, ends as it was seen, and a second time adds nothing', () => {
  const moment = fc.option(fc.nat(200), { nil: null });
  fc.assert(
    fc.property(fc.constantFrom(...ticketState.options), fc.nat(200), moment, moment, (to, at, createdAt, closedAt) => {
      const first = seen(at, to);
      const filled = backFill(first, { createdAt, closedAt });
      const line = filled ? [...filled.add, ...(filled.first ? [filled.first] : [])] : [first];
      expect(line[0]?.from).toBeNull();
      expect(line.at(-1)?.to).toBe(to);
      for (const [i, event] of line.entries()) {
        const before = line[i - 1];
        if (!before) continue;
        expect(event.from).toBe(before.to);
        expect(event.at).toBeGreaterThan(before.at);
      }
      expect(line[0] && backFill(line[0], { createdAt, closedAt })).toBeNull();
    }),
  );
});

test('what is added is needed for ever, whatever was seen on the same day, by this device or another', () => {
  const moment = fc.option(fc.nat(200), { nil: null });
  const state = fc.constantFrom(...ticketState.options);
  const others = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), state, fc.option(state, { nil: null })));
  fc.assert(
    fc.property(
      state,
      fc.integer({ min: 1, max: 200 }),
      moment,
      moment,
      others,
      (to, at, createdAt, closedAt, seenBy) => {
        const added = backFill(seen(at, to), { createdAt, closedAt })?.add ?? [];
        // Nobody sees a ticket before it was made.
        const later = seenBy.map(([after, state, from]) => seen((createdAt ?? 0) + after, state, from));
        const dropped = superfluousEvents([...added, seen(at, to, 'open'), ...later]);
        expect(added.filter((event) => dropped.includes(event))).toEqual([]);
      },
    ),
  );
});
