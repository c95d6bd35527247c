import type { Health } from './key-result';
import type { StatusRuleId } from './status-rule';

/** How a rule is told. Apart from the rule itself, since what only judges has no use for it. */
export interface PublishedRule {
  /** The rule in one line, for a person to check. */
  readonly formula: string;
  /** The product's own word for each status it knows. */
  readonly words: Partial<Readonly<Record<Health, string>>>;
}

/** Sources: okr-products.md §5.5, as published by each product. */
export const PUBLISHED_RULES: Readonly<Record<StatusRuleId, PublishedRule>> = {
  throughline: {
    formula: 'P/E ≥ 0.90 on track; ≥ 0.70 behind; ≥ 0.40 at risk; else off track; too early while E < 0.10',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk', off_track: 'Off track' },
  },
  viva: {
    formula: 'E − P ≤ 0 on track; ≤ 0.25 behind; else at risk',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk' },
  },
  oboard: {
    formula: 'P/E ≥ 0.70 on track; ≥ 0.40 behind; else at risk',
    words: { on_track: 'On track', behind: 'Behind', at_risk: 'At risk' },
  },
  upraise: {
    formula: 'P/E ≥ 0.95 on track; ≥ 0.75 lagging; else at risk',
    words: { on_track: 'On track', behind: 'Lagging', at_risk: 'At risk' },
  },
  burningokr: {
    formula: 'P − E ≥ −0.2 on track; ≥ −0.4 in danger; else off track',
    words: { on_track: 'On track', at_risk: 'In danger', off_track: 'Off track' },
  },
};
