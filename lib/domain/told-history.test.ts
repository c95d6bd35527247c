import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import type { TicketId } from './ids';
import { type TicketEvent, type TicketState, ticketState } from './ticket';
import { type Moment, withHistory } from './told-history';

const ticketId = 'redmine|https://r.example||7' as TicketId;
const event = (at: number, from: TicketState | null, to: TicketState, id = `seen-${at}`): TicketEvent => ({
  id,
  ticketId,
  at,
  from,
  to,
});
const told = (at: number, from: TicketState | null, to: TicketState) => event(at, from, to, `${ticketId}@${at}`);
const line = (events: readonly TicketEvent[] | null) => events?.map(({ at, from, to }) => [at, from, to]);

test('what was closed, opened again and closed before it was seen here has all of that in its history', () => {
  const known = [told(10, null, 'open'), told(90, 'open', 'done')];
  const history: Moment[] = [
    { at: 90, state: 'done' },
    { at: 40, state: 'done' },
    { at: 60, state: 'in_progress' },
  ];
  expect(line(withHistory(known, history))).toEqual([
    [10, null, 'open'],
    [40, 'open', 'done'],
    [60, 'done', 'in_progress'],
    [90, 'in_progress', 'done'],
  ]);
});

test('what was seen here stays as it was seen', () => {
  const known = [event(50, null, 'in_progress'), event(70, 'in_progress', 'done')];
  const history: Moment[] = [
    { at: 10, state: 'open' },
    { at: 30, state: 'done' },
    { at: 60, state: 'cancelled' },
  ];
  expect(line(withHistory(known, history))).toEqual([
    [10, null, 'open'],
    [30, 'open', 'done'],
    [50, 'done', 'in_progress'],
    [70, 'in_progress', 'done'],
  ]);
});

test('a tracker that only says “closed” is told by the ticket whether the work was dropped', () => {
  const known = [told(10, null, 'open'), told(90, 'open', 'cancelled')];
  expect(line(withHistory(known, [{ at: 90, state: 'done' }]))?.at(-1)).toEqual([90, 'open', 'cancelled']);
});

test.each([
  ['nothing is told', [event(50, null, 'open')], []],
  ['all of it was seen', [event(50, null, 'open')], [{ at: 60, state: 'done' }]],
  ['it does not end as the ticket stands', [told(10, null, 'open')], [{ at: 60, state: 'done' }]],
  ['nothing is known of the ticket', [], [{ at: 60, state: 'done' }]],
] as const)('nothing changes where %s', (_, known, history) => {
  expect(withHistory(known, history)).toBeNull();
});

test('whatever is told: the line is unbroken and in order, ends as it did, keeps what was seen, and stays so', () => {
  const state = fc.constantFrom(...ticketState.options);
  const moments = fc.array(fc.record({ at: fc.nat(200), state }), { maxLength: 8 });
  fc.assert(
    fc.property(moments, moments, fc.boolean(), (seen, history, isMade) => {
      const known: TicketEvent[] = isMade ? [told(1, null, 'open')] : [];
      for (const { at, state: to } of seen.toSorted((a, b) => a.at - b.at)) {
        const last = known.at(-1);
        if (to !== last?.to && at + 2 > (last?.at ?? 0)) known.push(event(at + 2, last?.to ?? null, to));
      }
      const whole = withHistory(known, history);
      if (!whole) return;
      expect(whole.at(-1)?.to).toBe(known.at(-1)?.to);
      expect(whole[0]?.from).toBeNull();
      for (const [i, one] of whole.entries()) {
        const before = whole[i - 1];
        if (!before) continue;
        expect(one.from).toBe(before.to);
        expect(one.from).not.toBe(one.to);
        expect(one.at).toBeGreaterThan(before.at);
      }
      const later = known.filter(({ id }) => id.startsWith('seen')).slice(1);
      expect(whole).toEqual(expect.arrayContaining(later));
      const again = withHistory(whole, history);
      if (again) expect(again.at(-1)?.to).toBe(known.at(-1)?.to);
    }),
  );
});
