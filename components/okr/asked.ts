import type { Measure, MilestoneMeasure } from '../../lib/domain/measure';
import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { phrases } from '../../lib/i18n/en/phrases';
import { limitsText, RUNGS, rungText } from '../../lib/i18n/measures';
import { amount } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';

/** What a check-in asks about a measure; `null` = nothing, its work or its lack of steps says it all. */
export type Asked =
  | { readonly kind: 'number'; readonly unit: string; readonly hint: string }
  | { readonly kind: 'choice'; readonly legend: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'steps'; readonly steps: MilestoneMeasure['steps'] };

interface Choice {
  /** `null` = nobody looked this time. */
  readonly value: number | null;
  readonly label: string;
}

export function askedOf(measure: Measure): Asked | null {
  switch (measure.kind) {
    case 'numeric':
      return number(measure.unit, checkInForm.fromTo(amount(measure.baseline), amount(measure.target)));
    case 'threshold':
      return number(measure.unit, checkInForm.stay(limitsText(measure)));
    case 'baseline':
      return number(measure.unit, checkInForm.findNumber);
    case 'boolean':
      return choice(checkInForm.isSo, [phrases.no, phrases.yes]);
    case 'ordinal':
      return choice(checkInForm.whichRung, [checkInForm.noRung, ...RUNGS.map((rung) => rungText(measure, rung))]);
    case 'milestone':
      return measure.steps.length === 0 ? null : { kind: 'steps', steps: measure.steps };
    case 'work':
      return null;
  }
}

const number = (unit: string, hint: string): Asked => ({
  kind: 'number',
  unit,
  hint: checkInForm.orEmpty(hint),
});

const choice = (legend: string, labels: readonly string[]): Asked => ({
  kind: 'choice',
  legend,
  choices: [...labels.map((label, value) => ({ value, label })), { value: null, label: checkInForm.unseen }],
});

/** The value said last, to begin a check-in with; `null` where nobody said any, or none that fits. */
export function lastSaid({
  keyResult: { measure },
  numbers,
}: Pick<KeyResultView, 'keyResult' | 'numbers'>): number | null {
  const asked = askedOf(measure);
  // A threshold's outcome may rest on a mean or on its worst value, which nobody said today.
  const said = measure.kind === 'threshold' ? numbers.lastCheckIn?.value : numbers.outcome?.current;
  if (asked?.kind === 'number') return said ?? null;
  return asked?.kind === 'choice' ? (asked.choices.find(({ value }) => value === said)?.value ?? null) : null;
}
