import { expect, it } from 'vitest';
import { noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { DAY_MS } from './calendar';
import { silenceOf } from './staleness';

const since = noon('2026-07-01');

it.each([
  ['weekly', 7],
  ['biweekly', 14],
  ['monthly', 28],
] as const)(
  'a %s check-in is due after %i days, and silence is outdated more than three days later',
  (cadence, days) => {
    const due = since + days * DAY_MS;
    expect(silenceOf(since, cadence, due - 1)).toEqual({ dueAt: due, isDue: false, isOutdated: false });
    expect(silenceOf(since, cadence, due)).toEqual({ dueAt: due, isDue: true, isOutdated: false });
    expect(silenceOf(since, cadence, due + 3 * DAY_MS)).toEqual({ dueAt: due, isDue: true, isOutdated: false });
    expect(silenceOf(since, cadence, due + 3 * DAY_MS + 1)).toEqual({ dueAt: due, isDue: true, isOutdated: true });
  },
);

it('is due before it is outdated, and neither ends by waiting', () => {
  const instant = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(instant, instant, fc.nat(), (last, now, later) => {
      const [first, second] = [silenceOf(last, 'weekly', now), silenceOf(last, 'weekly', now + later)];
      if (first.isOutdated) expect(first.isDue).toBe(true);
      if (first.isDue) expect(second.isDue).toBe(true);
      if (first.isOutdated) expect(second.isOutdated).toBe(true);
    }),
  );
});
