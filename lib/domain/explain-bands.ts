import type { Health } from './key-result';
import type { StatusRuleId } from './status-rule';

/** What a status rule compares, and its limits from the best status down. A test holds it equal to the rule itself. */
export interface Bands {
  /** `ratio`: P/E. `difference`: P − E. */
  readonly compares: 'ratio' | 'difference';
  readonly limits: readonly (readonly [limit: number, status: Health])[];
  readonly otherwise: Health;
}

/** The limits of `status-rule.ts` as data, so that a person can follow which one was met. */
export const BANDS: Readonly<Record<StatusRuleId, Bands>> = {
  throughline: {
    compares: 'ratio',
    limits: [
      [0.9, 'on_track'],
      [0.7, 'behind'],
      [0.4, 'at_risk'],
    ],
    otherwise: 'off_track',
  },
  viva: {
    compares: 'difference',
    limits: [
      [0, 'on_track'],
      [-0.25, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  oboard: {
    compares: 'ratio',
    limits: [
      [0.7, 'on_track'],
      [0.4, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  upraise: {
    compares: 'ratio',
    limits: [
      [0.95, 'on_track'],
      [0.75, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  burningokr: {
    compares: 'difference',
    limits: [
      [-0.2, 'on_track'],
      [-0.4, 'at_risk'],
    ],
    otherwise: 'off_track',
  },
};
