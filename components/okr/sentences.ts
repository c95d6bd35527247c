import type { KeyResult } from '../../lib/domain/key-result';
import type { Outcome } from '../../lib/domain/outcome';
import type { WorkProgress } from '../../lib/domain/work';
import { okr } from '../../lib/i18n/en/okr';
import { limitsText, stepsText, valueText, withUnit } from '../../lib/i18n/measures';
import { amount, percent } from '../../lib/i18n/words';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';

/** What the outcome was computed from: "320 ms now, 800 → 300 ms"; `null` = never measured. */
export function outcomeSentence({ measure }: Pick<KeyResult, 'measure'>, outcome: Outcome | null): string {
  const said = outcome ? valueText(measure, outcome.current) : okr.unmeasured;
  switch (measure.kind) {
    case 'work':
      return okr.byWork;
    case 'milestone':
      return stepsText(measure);
    case 'numeric':
      return okr.numeric(
        outcome ? okr.aggregates.latest(said) : said,
        amount(measure.baseline),
        withUnit(measure.target, measure.unit),
      );
    case 'threshold':
      return okr.toStay(outcome ? okr.aggregates[measure.aggregate](said) : said, limitsText(measure));
    case 'ordinal':
      return outcome ? okr.reached(said) : said;
    case 'boolean':
    case 'baseline':
      return said;
  }
}

/** What lies behind the start or beyond the target, beside what averages make of it; `null` = neither. */
export function beyondSentence(outcome: Outcome | null): string | null {
  if (outcome === null || outcome.raw === outcome.ratio) return null;
  return (outcome.raw < 0 ? okr.behindStart : okr.beyondTarget)(percent(outcome.raw), percent(outcome.ratio));
}

/** What the work was computed from: "3 of 8 tickets done". */
export function workSentence(work: WorkProgress): string {
  if (work.linked === 0) return okr.noTicket;
  const tickets = okr.tickets(work.done, work.linked - work.cancelled);
  return work.unknown > 0 ? okr.someUnread(tickets, work.unknown) : tickets;
}

/** An objective's progress over its key results; those never measured are counted, not hidden in a mean. */
export function progressSentence({ keyResults, progress }: Pick<ObjectiveView, 'keyResults' | 'progress'>): string {
  const count = okr.count(keyResults.length);
  if (progress.unknown === keyResults.length) return okr.noneMeasured(count);
  const said = okr.over(percent(progress.ratio), count);
  return progress.unknown > 0 ? okr.someUnmeasured(said, progress.unknown) : said;
}

/** Part of the planned work of a key result, as a badge and a row say it. */
export const contributionSentence = (contribution: number | null): string =>
  contribution === null ? okr.notPlanned : okr.ofPlanned(Math.round(contribution * 100));
