import type { Health } from './key-result';

/** The rules a workspace can choose from; ours unless it says otherwise. */
export const STATUS_RULE_IDS = ['throughline', 'viva', 'oboard', 'upraise', 'burningokr'] as const;
export type StatusRuleId = (typeof STATUS_RULE_IDS)[number];

/** A published way to call a status from progress P and expected progress E, both 0–1. */
export interface StatusRule {
  /** Whose rule it is. */
  readonly name: string;
  /** Below this E it says nothing yet; 0 = it always speaks. */
  readonly silentBelow: number;
  /** `ratio`: P/E. `difference`: P − E. */
  readonly compares: 'ratio' | 'difference';
  /** From the best status down; the first limit that is reached decides. */
  readonly limits: readonly (readonly [limit: number, status: Health])[];
  /** Below all limits. */
  readonly otherwise: Health;
}

/** What a rule calls a progress. @param progress and @param expected 0–1. */
export function judge({ compares, limits, otherwise }: StatusRule, progress: number, expected: number): Health {
  // Where nothing is expected yet, anything is enough.
  const ratio = expected > 0 ? progress / expected : Infinity;
  const value = compares === 'ratio' ? ratio : progress - expected;
  // A value computed onto its limit may miss it by the last digit: 0.36 / 0.4 is 0.8999…
  return limits.find(([limit]) => value >= limit - 1e-9)?.[1] ?? otherwise;
}

/** Sources: okr-products.md §5.5, as published by each product. */
export const STATUS_RULES: Readonly<Record<StatusRuleId, StatusRule>> = {
  throughline: {
    name: 'Throughline',
    silentBelow: 0.1,
    compares: 'ratio',
    limits: [
      [0.9, 'on_track'],
      [0.7, 'behind'],
      [0.4, 'at_risk'],
    ],
    otherwise: 'off_track',
  },
  viva: {
    name: 'Viva Goals',
    silentBelow: 0,
    compares: 'difference',
    limits: [
      [0, 'on_track'],
      [-0.25, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  oboard: {
    name: 'Oboard',
    silentBelow: 0,
    compares: 'ratio',
    limits: [
      [0.7, 'on_track'],
      [0.4, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  upraise: {
    name: 'UpRaise',
    silentBelow: 0,
    compares: 'ratio',
    limits: [
      [0.95, 'on_track'],
      [0.75, 'behind'],
    ],
    otherwise: 'at_risk',
  },
  burningokr: {
    name: 'BurningOKR',
    silentBelow: 0,
    compares: 'difference',
    limits: [
      [-0.2, 'on_track'],
      [-0.4, 'at_risk'],
    ],
    otherwise: 'off_track',
  },
};
