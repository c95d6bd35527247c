import { afterEach, describe, expect, it } from 'vitest';
import { noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { daysBetween, startOfDay } from './calendar';
import type { Cadence } from './cycle';
import { silenceOf } from './staleness';

const [SUNDAY, MONDAY, WEDNESDAY] = [0, 1, 3];
const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});
const dueAfter = (on: string, anchorDay: number, cadence: Cadence = 'weekly') =>
  silenceOf(noon(on), { cadence, anchorDay }, '2026-07-01').dueOn;

it.each([
  ['weekly', '2026-07-08', '2026-07-11'],
  ['biweekly', '2026-07-15', '2026-07-18'],
  ['monthly', '2026-07-29', '2026-08-01'],
] as const)('a %s check-in of Wednesday, 1 July is due on %s, and outdated after %s', (cadence, dueOn, lastGrace) => {
  const at = (today: string) => silenceOf(noon('2026-07-01'), { cadence, anchorDay: WEDNESDAY }, today);
  const dayBefore = new Date(noon(dueOn) - 86_400_000).toISOString().slice(0, 10);
  const dayAfter = new Date(noon(lastGrace) + 86_400_000).toISOString().slice(0, 10);
  expect(at(dayBefore)).toMatchObject({ dueOn, isDue: false, isOutdated: false });
  expect(at(dueOn)).toMatchObject({ dueOn, isDue: true, isOutdated: false });
  expect(at(lastGrace)).toMatchObject({ dueOn, isDue: true, isOutdated: false });
  expect(at(dayAfter)).toMatchObject({ dueOn, isDue: true, isOutdated: true });
});

describe('whoever speaks beside the check-in day is asked again on it', () => {
  it.each([
    ['2026-07-06', '2026-07-13', 'on the Monday'],
    ['2026-07-09', '2026-07-13', 'three days late'],
    ['2026-07-10', '2026-07-20', 'three days early'],
    ['2026-07-12', '2026-07-20', 'a day early'],
  ])('%s → %s, %s', (spokeOn, dueOn) => {
    expect(dueAfter(spokeOn, MONDAY)).toBe(dueOn);
  });

  it('on whatever weekday the cycle has, also where that is a Sunday', () => {
    expect(dueAfter('2026-07-06', SUNDAY)).toBe('2026-07-12');
    expect(dueAfter('2026-07-06', SUNDAY, 'monthly')).toBe('2026-08-02');
  });
});

it.each([
  ['America/New_York', '2026-03-02T04:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-03-02T05:00:00Z', '2026-03-09'],
  ['Europe/Berlin', '2026-03-22T22:59:59Z', '2026-03-29'],
  ['Europe/Berlin', '2026-10-18T22:00:00Z', '2026-10-26'],
])('in %s a check-in of %s is due from the first moment of %s, across the clock change', (zone, spoke, dueOn) => {
  process.env.TZ = zone;
  const at = Date.parse(spoke);
  const anchorDay = new Date(`${dueOn}T00:00:00Z`).getUTCDay();
  const { dueOn: on, dueAt } = silenceOf(at, { cadence: 'weekly', anchorDay }, dueOn);
  expect(on).toBe(dueOn);
  const due = new Date(dueAt);
  expect([due.getDate(), due.getHours(), due.getMinutes()]).toEqual([Number(dueOn.slice(-2)), 0, 0]);
});

it('is always due on the check-in day, within three days of a cadence, and never ends by waiting', () => {
  const instant = fc.integer({ min: 0, max: 4e12 });
  const date = (at: number) => new Date(at).toISOString().slice(0, 10);
  fc.assert(
    fc.property(instant, fc.nat(6), instant, fc.nat({ max: 4e12 }), (last, anchorDay, now, later) => {
      const rhythm = { cadence: 'biweekly', anchorDay } as const;
      const [first, second] = [silenceOf(last, rhythm, date(now)), silenceOf(last, rhythm, date(now + later))];
      expect(new Date(`${first.dueOn}T00:00:00Z`).getUTCDay()).toBe(anchorDay);
      expect(Math.abs(daysBetween(date(last), first.dueOn) - 14)).toBeLessThanOrEqual(4);
      expect(first.dueAt).toBe(startOfDay(first.dueOn));
      if (first.isOutdated) expect(first.isDue).toBe(true);
      if (first.isDue) expect(second.isDue).toBe(true);
      if (first.isOutdated) expect(second.isOutdated).toBe(true);
    }),
  );
});
