import type { Derivation, Explanation } from './explain';
import { derive } from './explain';
import { deriveThreshold } from './explain-threshold';
import type { WorkFacts } from './explain-work';
import { deriveWork } from './explain-work';
import type { Measure, MilestoneMeasure, NumericMeasure } from './measure';
import type { Measurement, Rhythm } from './measurement';
import { WEEKLY } from './measurement';
import { RUNGS } from './outcome';

/** What an outcome is made of, to be explained. */
export interface OutcomeFacts {
  readonly measure: Measure;
  /** Every value check-ins stated, in any order. */
  readonly measurements: readonly Measurement[];
  /** Its linked work, which only a key result measured by its work needs. */
  readonly work: Omit<WorkFacts, 'measure'>;
  readonly rhythm?: Rhythm;
}

const RULES: Readonly<Record<Measure['kind'], readonly [rule: string, source: string]>> = {
  numeric: [
    '(value − baseline) / (target − baseline)',
    'Oslo’s OKR-tracker, BurningOKR, Operately, ServiceNow: right in both directions',
  ],
  threshold: ['inside the limits, or the share of periods that were', 'ServiceNow, Oboard, UpRaise'],
  milestone: ['Σ weight done / Σ weight', 'weighted steps as in ServiceNow'],
  ordinal: ['none 0, commit 0.3, target 0.7, stretch 1', 'Puzzle OKR'],
  boolean: ['no 0, yes 1', 'ServiceNow'],
  baseline: ['complete with the first number', 'Viva Goals’ baseline key result'],
  work: ['the linked work is the outcome', 'Throughline'],
};

/** `outcomeOf` with every step of it. The line `raw` is the unclamped value, the result is 0–1. */
export function explainOutcome(facts: OutcomeFacts): Explanation {
  const on = derive();
  const raw = deriveRaw(on, facts);
  const [rule, source] = RULES[facts.measure.kind];
  const bounded = raw === null ? null : on.step('raw', 'bound', [raw]);
  return {
    subject: 'outcome',
    rule,
    source,
    lines: on.lines,
    result: bounded === null ? null : on.step('outcome', 'clamp', [bounded]),
    missing: bounded === null ? missingFor(facts) : null,
  };
}

function missingFor({ measure }: OutcomeFacts): string {
  if (measure.kind === 'work') return 'planned work';
  if (measure.kind === 'milestone') return 'steps';
  if (measure.kind === 'numeric' && measure.baseline === measure.target) return 'a way from baseline to target';
  return 'a measured value';
}

function deriveRaw(on: Derivation, { measure, measurements, work, rhythm = WEEKLY }: OutcomeFacts): number | null {
  if (measure.kind === 'work') return deriveWork(on, { ...work, measure }).ratio;
  if (measure.kind === 'milestone') return deriveMilestone(on, measure);
  if (measure.kind === 'threshold') return deriveThreshold(on, measure, measurements, rhythm);
  const last = measurements.toSorted((a, b) => b.at - a.at)[0];
  if (!last) return null;
  const value = on.input('value', last.value, 'check-in', { when: last.at });
  switch (measure.kind) {
    case 'numeric':
      return deriveNumeric(on, measure, value);
    case 'ordinal': {
      const worth = RUNGS.map((rung) => on.input('worth of a rung', rung, 'rule'));
      return on.step('worth of the rung reached', 'pick', [value, ...worth]);
    }
    case 'boolean':
      return on.step('is yes', 'atLeast', [value, on.input('yes', 1, 'rule')]);
    case 'baseline':
      return on.step('is known', 'known', [value]);
  }
}

function deriveNumeric(on: Derivation, measure: NumericMeasure, value: number): number | null {
  if (measure.baseline === measure.target) return null;
  let [at, from, to] = [
    value,
    on.input('baseline', measure.baseline, 'key result'),
    on.input('target', measure.target, 'key result'),
  ];
  if (!Number.isFinite(measure.target - measure.baseline)) {
    // As in `outcome.ts`: halves, where the whole span is more than a number can hold.
    const two = on.input('half', 2, 'rule');
    [at, from, to] = [
      on.step('half of the value', 'divide', [at, two]),
      on.step('half of the baseline', 'divide', [from, two]),
      on.step('half of the target', 'divide', [to, two]),
    ];
  }
  const come = on.step('way come', 'subtract', [at, from]);
  return on.step('part of the way', 'divide', [come, on.step('whole way', 'subtract', [to, from])]);
}

function deriveMilestone(on: Derivation, { steps }: MilestoneMeasure): number | null {
  if (steps.length === 0) return null;
  // As in `outcome.ts`: a weight below 0, refused when written, counts 0.
  const weights = steps.map(({ name, weight }) =>
    on.input('weight', Math.max(0, weight), 'key result', { about: name }),
  );
  const heaviest = on.step('heaviest', 'greatest', [on.input('no weight', 0, 'rule'), ...weights]);
  const isWeighed = Number(on.valueAt(heaviest)) > 0;
  const parts = steps.map(({ name }, i) =>
    isWeighed
      ? on.step('weight against the heaviest', 'divide', [weights[i] ?? heaviest, heaviest], name)
      : on.input('equal weight', 1, 'rule', { about: name }),
  );
  const done = on.step(
    'done',
    'sum',
    parts.filter((_, i) => steps[i]?.done),
  );
  return on.step('part of the steps', 'divide', [done, on.step('all steps', 'sum', parts)]);
}
