import { expect, test } from 'vitest';
import { ANA, aCheckIn, aTicket, BEN, noon, uuid } from '../../tests/domain/build';
import { goesBy, strangersOn } from './handle';
import type { KeyResultId } from './ids';
import { movedSince, receiptsOf } from './receipt';

const KR = uuid<KeyResultId>(300);
const person = (id: typeof ANA, login: string, trackerHost = 'github.com') => ({
  id,
  handles: [{ trackerHost, login }],
});
const finished = (key: string, assignees: string[], day: string) =>
  aTicket(key, { state: 'done', assignees, closedAt: noon(day) });
const served = (...keys: string[]) => new Map(keys.map((key) => [aTicket(key).id, [KR]] as const));

test('a receipt names who finished what for which key result, the latest first', () => {
  const tickets = [finished('1', ['ana'], '2026-08-01'), finished('2', ['BEN', 'ana'], '2026-08-03')];
  const people = [person(ANA, 'Ana'), person(BEN, 'ben')];
  const told = receiptsOf(tickets, served('1', '2'), people).map(({ personId, keyResultId, tickets: own }) => [
    ...[personId, keyResultId],
    own.map(({ ref }) => ref.key),
  ]);
  expect(told).toEqual([
    [BEN, KR, ['2']],
    [ANA, KR, ['2', '1']],
  ]);
});

test('work that serves nothing, or is nobody’s we know, makes no receipt', () => {
  const tickets = [finished('1', ['ana'], '2026-08-01'), finished('2', ['zoe'], '2026-08-03')];
  expect(receiptsOf(tickets, served('2'), [person(ANA, 'ana')])).toEqual([]);
});

test('the same login on another host is somebody else', () => {
  const ticket = finished('1', ['ana'], '2026-08-01');
  expect(goesBy(person(ANA, 'ana', 'GitHub.com'), ticket)).toBe(true);
  expect(goesBy(person(ANA, 'ana', 'redmine.example'), ticket)).toBe(false);
  const strangers = strangersOn(
    [ticket, finished('2', ['ANA', 'zoe'], '2026-08-02')],
    [person(ANA, 'ana', 'x.example')],
  );
  expect(strangers.map(({ trackerHost, login, ticket: { ref } }) => [trackerHost, login, ref.key])).toEqual([
    ['github.com', 'ana', '1'],
    ['github.com', 'zoe', '2'],
  ]);
});

test('a metric moved from what held then to what holds now', () => {
  const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
  const said = (day: string, value: number | null) => aCheckIn({ at: noon(day), value });
  const all = [said('2026-08-20', 500), said('2026-07-01', 700), said('2026-08-25', null), said('2026-07-20', 650)];
  expect(movedSince(measure, all, noon('2026-08-01'))).toEqual({ from: 650, to: 500 });
  expect(movedSince(measure, all, noon('2026-06-01'))).toEqual({ from: 700, to: 500 });
  expect(movedSince(measure, all, noon('2026-08-21'))).toBeNull();
  expect(movedSince(measure, [], 0)).toBeNull();
});
