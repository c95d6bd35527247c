import type { Derivation } from './explain';
import type { ThresholdMeasure } from './measure';
import type { Measurement, Rhythm } from './measurement';
import { periodsOf } from './measurement';

/** Writes the steps of `thresholdState`. @returns the place of its ratio; `null` when nothing was measured. */
export function deriveThreshold(
  on: Derivation,
  measure: ThresholdMeasure,
  measurements: readonly Measurement[],
  rhythm: Rhythm,
): number | null {
  const byTime = measurements.toSorted((a, b) => a.at - b.at);
  const last = byTime.at(-1);
  if (!last) return null;
  const limits = deriveLimits(on, measure);
  const value = (of: Measurement) => on.input('value', of.value, 'check-in', { when: of.at });
  switch (measure.aggregate) {
    case 'latest':
      return limits.holds(value(last));
    case 'average':
      return limits.holds(on.step('mean', 'mean', byTime.map(value)));
    case 'worst': {
      const pairs = byTime.map(value).flatMap((place) => [limits.outside(place), place]);
      return limits.holds(on.step('value farthest outside', 'farthest', pairs));
    }
    case 'shareOfPeriods': {
      const held = periodsOf(byTime, rhythm).map(({ on: when, value: ended }) => {
        const place = on.input('value at the end of a period', ended, 'check-in', { when });
        return ended === null ? on.input('nothing measured', 0, 'rule', { when }) : limits.holds(place);
      });
      if (held.length === 0) return null;
      const periods = on.input('periods', held.length, 'cycle', { when: rhythm.startsOn });
      return on.step('part of the periods', 'divide', [on.step('periods met', 'sum', held), periods]);
    }
  }
}

/** The limits as lines, with what asks them of a value. */
function deriveLimits(on: Derivation, { op, limits: [first = 0, second = first] }: ThresholdMeasure) {
  const low = op === '≤' ? null : on.input('lower limit', first, 'key result');
  const high = op === '≥' ? null : on.input('upper limit', op === '≤' ? first : second, 'key result');
  const inside = on.input('inside', 0, 'rule');
  return {
    holds: (value: number): number => {
      const asked = [
        ...(low === null ? [] : [on.step('not too low', 'atLeast', [value, low])]),
        ...(high === null ? [] : [on.step('not too high', 'atLeast', [high, value])]),
      ];
      return on.step('within the limits', 'allOf', asked);
    },
    /** How far a value is outside, in its own unit. */
    outside: (value: number): number => {
      const away = [
        ...(low === null ? [] : [on.step('below', 'subtract', [low, value])]),
        ...(high === null ? [] : [on.step('above', 'subtract', [value, high])]),
      ];
      return on.step('how far outside', 'greatest', [inside, ...away]);
    },
  };
}
