import { describe, expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { DAY_MS, localDate } from './calendar';
import { FIRST_REMINDERS, mayRemind, REMINDER_DAYS, type Reminders } from './reminder';

const at = (day: string, time: string) => new Date(`${day}T${time}`).getTime();
const MONDAY = '2026-11-30';
const anyReminders: fc.Arbitrary<Reminders> = fc.record({
  days: fc.constantFrom(...REMINDER_DAYS),
  quietFrom: fc.integer({ min: 0, max: 23 }),
  quietTo: fc.integer({ min: 0, max: 23 }),
  remindedOn: fc.constant(null),
});

describe('a reminder', () => {
  test('is given on workdays between nine and five, unless something else was chosen', () => {
    const times = ['00:00', '08:59', '09:00', '16:59', '17:00', '23:59'].map((time) =>
      mayRemind(FIRST_REMINDERS, at(MONDAY, time)),
    );
    expect(times).toEqual([false, false, true, true, false, false]);
    expect(mayRemind(FIRST_REMINDERS, at('2026-11-29', '10:00'))).toBe(false);
    expect(mayRemind({ ...FIRST_REMINDERS, days: 'daily' }, at('2026-11-29', '10:00'))).toBe(true);
    expect(mayRemind({ ...FIRST_REMINDERS, days: 'mondays' }, at('2026-12-01', '10:00'))).toBe(false);
  });

  test('is given at most once a day, however often one asks', () =>
    fc.assert(
      fc.property(anyReminders, fc.integer({ min: 0, max: 95 }), (chosen, first) => {
        let reminders = chosen;
        const given: string[] = [];
        for (let quarter = first; quarter < first + 10 * 96; quarter += 4) {
          const now = at(MONDAY, '00:00') + quarter * (DAY_MS / 96);
          if (!mayRemind(reminders, now)) continue;
          given.push(localDate(now));
          reminders = { ...reminders, remindedOn: localDate(now) };
        }
        expect(given.length).toBeGreaterThan(0);
        expect(new Set(given).size).toBe(given.length);
      }),
    ));

  test('is never given in quiet hours, and at any other', () =>
    fc.assert(
      fc.property(anyReminders, fc.integer({ min: 0, max: 23 }), (chosen, hours) => {
        const quiet = (chosen.quietTo - chosen.quietFrom + 24) % 24;
        const now = at(MONDAY, `${String((chosen.quietFrom + hours) % 24).padStart(2, '0')}:30`);
        expect(mayRemind({ ...chosen, days: 'daily' }, now)).toBe(hours >= quiet);
      }),
    ));
});
