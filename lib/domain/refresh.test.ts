import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { afterAnswer, afterFailure, afterRequests, budgetLeft, FIRST_STATE, lastSight, nextLook } from './refresh';

const NOW = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;
const never = () => 0;
const trouble = { code: 'server', what: 'status 502', retryAt: null } as const;

test('what is closed is looked at daily, what ends soon twice an hour', () => {
  expect(nextLook({ state: 'open', isDueSoon: false }, NOW, never)).toBe(NOW + 60 * MINUTE);
  expect(nextLook({ state: 'in_progress', isDueSoon: true }, NOW, never)).toBe(NOW + 30 * MINUTE);
  expect(nextLook({ state: 'done', isDueSoon: true }, NOW, never)).toBe(NOW + 24 * 60 * MINUTE);
  expect(nextLook({ state: 'unknown', isDueSoon: false }, NOW, () => 0.5)).toBe(NOW + 63 * MINUTE);
});

test('a host that goes on failing is asked less and less, at least four times a day', () => {
  let state = FIRST_STATE;
  const pauses = Array.from({ length: 12 }, () => {
    state = afterFailure(state, trouble, NOW, () => 1);
    return (state.nextAt - NOW) / MINUTE;
  });
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
  expect(state.trouble).toEqual({ code: 'server', what: 'status 502', at: NOW });
  expect(afterAnswer(state, NOW)).toMatchObject({ failures: 0, trouble: null, nextAt: NOW, answeredAt: NOW });
});

test('the second refusal of who we are is followed by a quarter of an hour', () => {
  const once = afterFailure(FIRST_STATE, { ...trouble, code: 'signed-out' }, NOW, never);
  expect(once.nextAt - NOW).toBe(MINUTE / 2);
  expect(afterFailure(once, { ...trouble, code: 'signed-out' }, NOW, never).nextAt - NOW).toBe(15 * MINUTE);
});

test('what the server asks for comes first', () => {
  expect(afterFailure(FIRST_STATE, { ...trouble, retryAt: NOW + 5 }, NOW, never).nextAt).toBe(NOW + 5);
});

test('never more requests in an hour than there are to spend, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.integer({ min: -90, max: 90 }))), (steps) => {
      let [state, now, spent, since] = [FIRST_STATE, NOW, 0, NOW];
      for (const [wish, minutes] of steps) {
        now += minutes * MINUTE;
        if (now - since >= 60 * MINUTE || now < since) [spent, since] = [0, now];
        const count = Math.min(wish, budgetLeft(state, 300, now));
        if (state.hourAt === 0 && spent === 0) since = now;
        state = afterRequests(state, count, now);
        spent += count;
        expect(spent).toBeLessThanOrEqual(300);
      }
    }),
  );
});

const moment = fc.integer({ min: NOW - 100, max: NOW + 100 });
const look = fc.record({
  ticket: fc.record({ seenAt: moment, source: fc.constantFrom('row', 'page', 'api' as const) }),
  watch: fc.option(fc.record({ dueAt: moment, missing: fc.constantFrom(null, 'absent') }), { nil: undefined }),
  heard: fc.option(fc.record({ from: moment, until: moment }), { nil: undefined }),
});

test('a ticket is as fresh as it was seen, or as its tracker told that nothing happened to it, and never fresher', () => {
  fc.assert(
    fc.property(look, ({ ticket, watch, heard }) => {
      const { at, source } = lastSight(ticket, watch, heard);
      expect(at).toBeGreaterThanOrEqual(ticket.seenAt);
      if (at === ticket.seenAt) expect(source).toBe(ticket.source);
      else expect([at, source]).toEqual([heard?.until, 'api']);
      // Gone, due to be asked for by name, seen before its tracker began to tell, or never asked for: nothing is known later.
      const isOut =
        !watch || watch.missing !== null || !heard || watch.dueAt <= heard.until || ticket.seenAt < heard.from;
      if (isOut) expect(at).toBe(ticket.seenAt);
    }),
  );
});
