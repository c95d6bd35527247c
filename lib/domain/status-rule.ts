import type { Health } from './key-result';

/** The rules a workspace can choose from; ours unless it says otherwise. */
export const STATUS_RULE_IDS = ['throughline', 'viva', 'oboard', 'upraise', 'burningokr'] as const;
export type StatusRuleId = (typeof STATUS_RULE_IDS)[number];

/** A published way to call a status from progress P and expected progress E, both 0–1. */
export interface StatusRule {
  readonly id: StatusRuleId;
  /** Whose rule it is. */
  readonly name: string;
  /** The rule in one line, for a person to check. */
  readonly formula: string;
  /** The product's own word for each status it knows. */
  readonly words: Partial<Readonly<Record<Health, string>>>;
  /** Below this E it says nothing yet; 0 = it always speaks. */
  readonly silentBelow: number;
  judge(progress: number, expected: number): Health;
}

/** The best status whose limit is reached; the last stands for everything below. */
const best = (value: number, bands: readonly (readonly [limit: number, status: Health])[], otherwise: Health): Health =>
  // A value computed onto its limit may miss it by the last digit: 0.36 / 0.4 is 0.8999…
  bands.find(([limit]) => value >= limit - 1e-9)?.[1] ?? otherwise;

/** P as a part of E. Where nothing is expected yet, anything is enough. */
const ratio = (progress: number, expected: number) => (expected > 0 ? progress / expected : Infinity);

/** Sources: okr-products.md §5.5, as published by each product. */
export const STATUS_RULES: Readonly<Record<StatusRuleId, StatusRule>> = {
  throughline: {
    id: 'throughline',
    name: 'Throughline',
    formula: 'P/E ≥ 0.90 on track; ≥ 0.70 behind; ≥ 0.40 at risk; else off track; too early while E < 0.10',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk', off_track: 'Off track' },
    silentBelow: 0.1,
    judge: (p, e) =>
      best(
        ratio(p, e),
        [
          [0.9, 'on_track'],
          [0.7, 'behind'],
          [0.4, 'at_risk'],
        ],
        'off_track',
      ),
  },
  viva: {
    id: 'viva',
    name: 'Viva Goals',
    formula: 'E − P ≤ 0 on track; ≤ 0.25 behind; else at risk',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk' },
    silentBelow: 0,
    judge: (p, e) =>
      best(
        p - e,
        [
          [0, 'on_track'],
          [-0.25, 'behind'],
        ],
        'at_risk',
      ),
  },
  oboard: {
    id: 'oboard',
    name: 'Oboard',
    formula: 'P/E ≥ 0.70 on track; ≥ 0.40 behind; else at risk',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk' },
    silentBelow: 0,
    judge: (p, e) =>
      best(
        ratio(p, e),
        [
          [0.7, 'on_track'],
          [0.4, 'behind'],
        ],
        'at_risk',
      ),
  },
  upraise: {
    id: 'upraise',
    name: 'UpRaise',
    formula: 'P/E ≥ 0.95 on track; ≥ 0.75 lagging; else at risk',
    words: { on_track: 'On track', behind: 'Lagging', at_risk: 'At risk' },
    silentBelow: 0,
    judge: (p, e) =>
      best(
        ratio(p, e),
        [
          [0.95, 'on_track'],
          [0.75, 'behind'],
        ],
        'at_risk',
      ),
  },
  burningokr: {
    id: 'burningokr',
    name: 'BurningOKR',
    formula: 'P − E ≥ −0.2 on track; ≥ −0.4 in danger; else off track',
    words: { on_track: 'On track', at_risk: 'In danger', off_track: 'Off track' },
    silentBelow: 0,
    judge: (p, e) =>
      best(
        p - e,
        [
          [-0.2, 'on_track'],
          [-0.4, 'at_risk'],
        ],
        'off_track',
      ),
  },
};
