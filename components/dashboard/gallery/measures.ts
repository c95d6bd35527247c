import type { Measure } from '../../../lib/domain/measure';
import { gallery } from '../../../lib/i18n/en/gallery';
import type { Made } from './goals';

/** One goal of every kind of measure, half-way. */
export function goalsByMeasure(): readonly (readonly [name: string, made: Made])[] {
  const { measures, sample } = gallery;
  const steps: Measure = {
    kind: 'milestone',
    steps: sample.steps.split('\n').map((name, i) => ({ name, weight: 1, done: i < 3 })),
  };
  const limits = (aggregate: 'latest' | 'shareOfPeriods'): Measure => ({
    kind: 'threshold',
    unit: '%',
    op: '≥',
    limits: [99.5],
    aggregate,
  });
  const uptime = [99.9, 99.7, 99.2, 99.6, 99.8, 99.9, 99.4, 99.7];
  return [
    [measures.numeric, { measure: NUMBER, said: [2400, 2300, 2150, 1800, 1600, 1500, 1400] }],
    [measures.threshold, { measure: limits('latest'), said: uptime }],
    [measures.periods, { measure: limits('shareOfPeriods'), said: uptime }],
    [measures.baseline, { measure: { kind: 'baseline', unit: 'h' }, said: [9, 8.5, 8] }],
    [measures.milestone, { measure: steps, said: [0] }],
    [
      measures.ordinal,
      {
        measure: { kind: 'ordinal', commit: sample.commit, target: sample.target, stretch: sample.stretch },
        said: [0, 0, 1, 1, 2],
      },
    ],
    [measures.boolean, { measure: { kind: 'boolean' }, said: [0, 0, 1] }],
    [measures.work, { measure: { kind: 'work', denominator: 'allLinked' } }],
  ];
}

export const NUMBER = { kind: 'numeric', unit: 'ms', baseline: 2400, target: 900 } as const satisfies Measure;
