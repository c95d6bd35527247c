import { expect, test } from 'vitest';
import { calibrateOutcome, calibrateWork, coverageRatio, overall } from './forecast-calibration';

/** Five kinds of each: a thousand histories. */
const EACH = 200;
const SEED = 1;

const CALIBRATIONS = { 'the day the work is done': calibrateWork, 'the value of the metric': calibrateOutcome };

test.each(Object.keys(CALIBRATIONS) as (keyof typeof CALIBRATIONS)[])(
  'of a thousand simulated histories the 80 percent range holds %s for 750 to 850',
  (name) => {
    const parts = CALIBRATIONS[name](EACH, SEED);
    const total = overall(parts);
    expect(total.histories).toBe(1000);
    expect(coverageRatio(total)).toBeGreaterThanOrEqual(0.75);
    expect(coverageRatio(total)).toBeLessThanOrEqual(0.85);
    // No kind is left behind, and none pays for another with a range that says nothing.
    for (const part of parts) {
      expect([part.kind, coverageRatio(part) > 0.65, coverageRatio(part) < 0.95]).toEqual([part.kind, true, true]);
      expect(part.silent).toBeLessThan(EACH / 10);
    }
  },
  20_000,
);

test('a calibration can be repeated to the last digit', () => {
  expect(calibrateWork(5, 3)).toEqual(calibrateWork(5, 3));
  expect(calibrateOutcome(5, 3)).toEqual(calibrateOutcome(5, 3));
});
