import type { KeyResult } from '../../lib/domain/key-result';
import type { ThresholdMeasure } from '../../lib/domain/measure';
import type { Outcome } from '../../lib/domain/outcome';
import type { WorkProgress } from '../../lib/domain/work';
import { limitsText, stepsText, valueText, withUnit } from '../../lib/i18n/measures';
import { amount, percent } from '../../lib/i18n/words';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';

/** What the outcome was computed from: "320 ms now, 800 → 300 ms"; `null` = never measured. */
export function outcomeSentence({ measure }: Pick<KeyResult, 'measure'>, outcome: Outcome | null): string {
  const said = outcome ? valueText(measure, outcome.current) : 'not measured yet';
  switch (measure.kind) {
    case 'work':
      return 'measured by its work';
    case 'milestone':
      return stepsText(measure);
    case 'numeric':
      return `${said}${outcome ? ' now' : ''}, ${amount(measure.baseline)} → ${withUnit(measure.target, measure.unit)}`;
    case 'threshold':
      return `${said}${outcome ? SEEN[measure.aggregate] : ''}, to stay ${limitsText(measure)}`;
    case 'ordinal':
      return outcome ? `reached ${said}` : said;
    case 'boolean':
    case 'baseline':
      return said;
  }
}

const SEEN: Readonly<Record<ThresholdMeasure['aggregate'], string>> = {
  latest: ' now',
  average: ' on average',
  worst: ' at worst',
  shareOfPeriods: ' now',
};

/** What lies behind the start or beyond the target, beside what averages make of it; `null` = neither. */
export function beyondSentence(outcome: Outcome | null): string | null {
  if (outcome === null || outcome.raw === outcome.ratio) return null;
  return `${percent(outcome.raw)} is ${outcome.raw < 0 ? 'behind where it began' : 'beyond the target'}; averages count ${percent(outcome.ratio)}.`;
}

/** What the work was computed from: "3 of 8 tickets done". */
export function workSentence(work: WorkProgress): string {
  if (work.linked === 0) return 'no ticket linked yet';
  const tickets = `${work.done} of ${work.linked - work.cancelled} ${work.linked - work.cancelled === 1 ? 'ticket' : 'tickets'} done`;
  return work.unknown > 0 ? `${tickets}, ${work.unknown} not read yet` : tickets;
}

/** An objective's progress over its key results; those never measured are counted, not hidden in a mean. */
export function progressSentence({ keyResults, progress }: Pick<ObjectiveView, 'keyResults' | 'progress'>): string {
  const count = keyResults.length === 1 ? '1 key result' : `${keyResults.length} key results`;
  if (progress.unknown === keyResults.length) return `${count}, none measured yet`;
  return `${percent(progress.ratio)} over ${count}${progress.unknown > 0 ? `, ${progress.unknown} not measured` : ''}`;
}

/** Part of the planned work of a key result, as a badge and a row say it. */
export const contributionSentence = (contribution: number | null): string =>
  contribution === null ? 'not part of the planned work' : `≈ ${Math.round(contribution * 100)} % of the planned work`;
