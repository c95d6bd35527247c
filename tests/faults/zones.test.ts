import { afterEach, expect, test } from 'vitest';
import { DAY_MS, daysBetween, localDate, startOfDay } from '../../lib/domain/calendar';
import { randomFrom } from '../../lib/domain/random';
import { silenceOf } from '../../lib/domain/staleness';

const HOUR_MS = 3_600_000;
/** Zones whose clocks do odd things: at midnight, by half an hour, twice a year around Ramadan, across the date line. */
const ZONES = [
  ...['Europe/Berlin', 'Europe/London', 'Europe/Lisbon', 'Europe/Istanbul', 'Europe/Moscow', 'Atlantic/Azores'],
  ...['Africa/Casablanca', 'Africa/Cairo', 'Africa/Windhoek', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Tehran'],
  ...['Asia/Beirut', 'Asia/Gaza', 'Asia/Pyongyang', 'Asia/Amman', 'Australia/Lord_Howe', 'Australia/Sydney'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Chatham', 'America/New_York'],
  ...['America/St_Johns', 'America/Sao_Paulo', 'America/Santiago', 'America/Asuncion', 'America/Caracas'],
  ...['America/Havana', 'UTC'],
];
const WEEKLY = { cadence: 'weekly', anchorDay: 3 } as const;
const WEEKS = 530;
const FIRST = '2009-01-07';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

test(`in ${ZONES.length} zones over ten years, whoever speaks on the check-in day is asked exactly once a week`, () => {
  const random = randomFrom(49);
  expect(ZONES).toHaveLength(30);
  for (const zone of ZONES) {
    process.env.TZ = zone;
    let on = FIRST;
    for (let week = 0; week < WEEKS; week++) {
      // At any hour of it that every day has.
      const spoke = startOfDay(on) + random() * 22 * HOUR_MS;
      expect(localDate(spoke), `${zone} ${on}`).toBe(on);
      const { dueOn, dueAt } = silenceOf(spoke, WEEKLY, on);
      expect(daysBetween(on, dueOn), `${zone} ${on}`).toBe(7);
      expect(localDate(dueAt), `${zone} ${dueOn}`).toBe(dueOn);
      expect(localDate(dueAt - 1) < dueOn, `${zone} ${dueOn}`).toBe(true);
      on = dueOn;
    }
    expect(daysBetween(FIRST, on)).toBe(7 * WEEKS);
  }
});

test('the clock a day ahead or behind: whoever spoke is asked within two weeks of it, never at once and never never', () => {
  for (const zone of ZONES) {
    process.env.TZ = zone;
    for (const skewDays of [-1, 0, 1]) {
      const spoke = startOfDay('2026-03-25') + 12 * HOUR_MS + skewDays * DAY_MS;
      const at = (date: string) => silenceOf(spoke, WEEKLY, date);
      expect(at('2026-03-25').isDue, `${zone} ${skewDays}`).toBe(false);
      expect(at('2026-04-08').isDue, `${zone} ${skewDays}`).toBe(true);
    }
  }
});
