import type { Measure, ThresholdMeasure } from '../../../lib/domain/measure';
import { gallery } from '../../../lib/i18n/en/gallery';
import { limitsText } from '../../../lib/i18n/measures';
import type { Made } from './goals';

type Named = readonly (readonly [name: string, made: Made])[];

const limited = (op: ThresholdMeasure['op'], aggregate: ThresholdMeasure['aggregate'] = 'latest') =>
  ({ kind: 'threshold', unit: '%', op, limits: LIMITS[op], aggregate }) satisfies Measure;

const LIMITS: Readonly<Record<ThresholdMeasure['op'], number[]>> = { '≥': [99.5], '≤': [99.8], between: [99.3, 99.8] };
const UPTIME = [99.9, 99.7, 99.2, 99.6, 99.8, 99.9, 99.4, 99.7];

export const NUMBER = { kind: 'numeric', unit: 'ms', baseline: 2400, target: 900 } as const satisfies Measure;

/** Goals of each kind of measure, half-way. */
export function goalsByKind(): Readonly<Record<Measure['kind'], Named>> {
  const { measures, sample } = gallery;
  const steps: Measure = {
    kind: 'milestone',
    steps: sample.steps.split('\n').map((name, i) => ({ name, weight: 1, done: i < 3 })),
  };
  return {
    numeric: [[measures.numeric, { measure: NUMBER, said: [2400, 2300, 2150, 1800, 1600, 1500, 1400] }]],
    threshold: [
      ...(Object.keys(LIMITS) as ThresholdMeasure['op'][]).map(
        (op) => [limitsText(limited(op)), { measure: limited(op), said: UPTIME }] as const,
      ),
      [measures.periods, { measure: limited('≥', 'shareOfPeriods'), said: UPTIME }],
    ],
    baseline: [[measures.baseline, { measure: { kind: 'baseline', unit: 'h' }, said: [9, 8.5, 8] }]],
    milestone: [[measures.milestone, { measure: steps, said: [0] }]],
    ordinal: [
      [
        measures.ordinal,
        {
          measure: { kind: 'ordinal', commit: sample.commit, target: sample.target, stretch: sample.stretch },
          said: [0, 0, 1, 1, 2],
        },
      ],
    ],
    boolean: [[measures.boolean, { measure: { kind: 'boolean' }, said: [0, 0, 1] }]],
    work: [[measures.work, { measure: { kind: 'work', denominator: 'allLinked' } }]],
  };
}

export const goalsByMeasure = (): Named => Object.values(goalsByKind()).flat();
