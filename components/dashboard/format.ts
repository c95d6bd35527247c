import type { Measure, MilestoneMeasure } from '../../lib/domain/measure';
import { terms } from '../../lib/i18n/en/terms';
import { limitsText, RUNGS, rungText, withUnit } from '../../lib/i18n/measures';
import { fromTo } from '../../lib/i18n/spoken';
import { amount, percent } from '../../lib/i18n/words';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';
import { cut } from '../ui/ClippedText';

/** How far an objective's key results have come, `–` when none was measured. */
export const reachedText = ({ keyResults, progress }: Pick<ObjectiveView, 'keyResults' | 'progress'>): string =>
  keyResults.some(({ numbers }) => numbers.outcome !== null) ? percent(progress.ratio) : '–';

/** How a key result is measured, in a few words: `800 → 300 ms`. */
export function measureText(measure: Measure): string {
  switch (measure.kind) {
    case 'numeric':
      return fromTo(amount(measure.baseline), withUnit(measure.target, measure.unit));
    case 'threshold':
      return `${limitsText(measure)}, ${terms.aggregatesShort[measure.aggregate]}`;
    case 'milestone':
      return terms.steps(measure.steps.length);
    case 'ordinal':
      return terms.target(cut(measure.target, 80));
    case 'boolean':
      return terms.yesOrNo;
    case 'baseline':
      return measure.unit ? terms.findOutIn(measure.unit) : terms.findOut;
    case 'work':
      return measure.denominator === 'allLinked' ? terms.allWork : terms.plannedWork(amount(measure.denominator));
  }
}

/** The same with every step and every described outcome, where there is room: in the history. */
export function wholeMeasureText(measure: Measure): string {
  if (measure.kind === 'ordinal') return RUNGS.map((rung) => rungText(measure, rung)).join('; ');
  if (measure.kind !== 'milestone') return measureText(measure);
  const isWeighed = measure.steps.some(({ weight }) => weight !== measure.steps[0]?.weight);
  const stepText = ({ name, weight, done }: MilestoneMeasure['steps'][number]) =>
    `${done ? '✓' : '○'} ${name}${isWeighed ? terms.weight(amount(weight)) : ''}`;
  return measure.steps.map(stepText).join(', ');
}
