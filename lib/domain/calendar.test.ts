import { afterEach, describe, expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { DAY_MS, dateOfEpochDay, daysBetween, epochDay, isoWeekOf, localDate, startOfWeek } from './calendar';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const day = fc.integer({ min: epochDay('1900-01-01'), max: epochDay('2199-12-31') });

describe('dates', () => {
  it('turns epoch days into dates and back', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(epochDay(dateOfEpochDay(n))).toBe(n);
      }),
    );
  });

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-07-01', '2026-06-30', -1],
  ])('counts %s to %s as %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('sorts dates as text the way time goes', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(dateOfEpochDay(a) < dateOfEpochDay(b)).toBe(a < b);
      }),
    );
  });
});

// F49: what clocks really do, from the zone database.
describe('where clocks change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Asia/Kathmandu', '2026-05-01T18:14:59Z', '2026-05-01'],
    ['Asia/Kathmandu', '2026-05-01T18:15:00Z', '2026-05-02'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Africa/Casablanca', '2026-02-14T23:30:00Z', '2026-02-15'],
  ])('in %s it is, at %s, the %s', (zone, instant, date) => {
    process.env.TZ = zone;
    expect(localDate(Date.parse(instant))).toBe(date);
  });

  it('never goes back a day as time goes on, in any of eight zones over ten years', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'Africa/Casablanca',
      'America/St_Johns',
      'UTC',
    ]) {
      process.env.TZ = zone;
      let last = '';
      for (let at = Date.parse('2008-01-01T00:00:00Z'); at < Date.parse('2018-01-01T00:00:00Z'); at += DAY_MS / 4) {
        const today = localDate(at);
        expect(today >= last).toBe(true);
        last = today;
      }
    }
  });

  it('does not shift a date with the zone of the person', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env.TZ = zone;
      expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
      expect(dateOfEpochDay(epochDay('2026-03-29'))).toBe('2026-03-29');
    }
  });

  it('writes years with four digits', () => {
    process.env.TZ = 'UTC';
    expect(localDate(Date.parse('0099-05-01T00:00:00Z'))).toBe('0099-05-01');
  });
});

// F51: published in ISO 8601 and its Wikipedia table.
describe('weeks', () => {
  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2024-02-29', '2024-W09'],
  ])('%s is in %s', (date, week) => {
    expect(isoWeekOf(date)).toBe(week);
  });

  it.each([
    [1, '2026-07-01', '2026-06-29'],
    [0, '2026-07-01', '2026-06-28'],
    [6, '2026-07-01', '2026-06-27'],
    [1, '2026-06-29', '2026-06-29'],
    [1, '1969-12-31', '1969-12-29'],
  ])('a week that starts on weekday %i and holds %s starts on %s', (anchor, date, start) => {
    expect(startOfWeek(date, anchor)).toBe(start);
  });

  it('puts every day into exactly one week of seven', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (n, anchor) => {
        const offset = n - epochDay(startOfWeek(dateOfEpochDay(n), anchor));
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThan(7);
        expect(startOfWeek(dateOfEpochDay(n - offset), anchor)).toBe(dateOfEpochDay(n - offset));
      }),
    );
  });
});
