import type { Measure, MilestoneMeasure } from '../../lib/domain/measure';
import { dateText } from '../../lib/i18n/dates';
import { limitsText, RUNGS, withUnit } from '../../lib/i18n/measures';
import { amount } from '../../lib/i18n/words';
import { cut } from '../ui/ClippedText';
import { AGGREGATE_WORDS } from './words';

/** How a key result is measured, in a few words: `800 → 300 ms`. */
export function measureText(measure: Measure): string {
  switch (measure.kind) {
    case 'numeric':
      return `${amount(measure.baseline)} → ${withUnit(measure.target, measure.unit)}`;
    case 'threshold':
      return `${limitsText(measure)}, ${AGGREGATE_WORDS[measure.aggregate].toLowerCase()}`;
    case 'milestone':
      return measure.steps.length === 1 ? '1 step' : `${measure.steps.length} steps`;
    case 'ordinal':
      return `Target: ${cut(measure.target, 80)}`;
    case 'boolean':
      return 'Yes or no';
    case 'baseline':
      return `Find the number out${measure.unit && `, in ${measure.unit}`}`;
    case 'work':
      return measure.denominator === 'allLinked'
        ? 'Finished work: all linked tickets'
        : `Finished work: ${amount(measure.denominator)} planned`;
  }
}

/** The same with every step and every described outcome, where there is room: in the history. */
export function wholeMeasureText(measure: Measure): string {
  if (measure.kind === 'ordinal') return RUNGS.map((rung) => `${rung}: ${measure[rung]}`).join('; ');
  if (measure.kind !== 'milestone') return measureText(measure);
  const isWeighed = measure.steps.some(({ weight }) => weight !== measure.steps[0]?.weight);
  const stepText = ({ name, weight, done }: MilestoneMeasure['steps'][number]) =>
    `${done ? '✓' : '○'} ${name}${isWeighed ? ` (weight ${amount(weight)})` : ''}`;
  return measure.steps.map(stepText).join(', ');
}

/** Both ends of a stretch of time; `null` ends are left open. */
export function stretchText(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'No dates';
  return `${from ? dateText(from) : '…'} – ${to ? dateText(to) : '…'}`;
}
