import type { WorkSize } from '../../../lib/domain/key-result';
import { CREDIT, type WorkProgress } from '../../../lib/domain/work';
import { withUnit } from '../../../lib/i18n/measures';
import { amount, percent, ruleSentence, STATUS_WORDS } from '../../../lib/i18n/words';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { outcomeSentence } from '../../okr/sentences';
import { dateText, momentText } from '../format';

const UNITS: Readonly<Record<WorkSize, string>> = {
  count: 'tickets',
  share: 'shares',
  points: 'points',
  minutes: 'minutes',
};

/** The outcome's arithmetic: rule, inputs, and when the value was seen. Sentences only: the numbers are the roll-up's own. */
export function explainOutcome({ keyResult: { measure }, numbers: { outcome, lastCheckIn } }: KeyResultView): string[] {
  if (measure.kind === 'work') return ['It is measured by its work: outcome and work are the same number here.'];
  const rule = 'Rule: (value − baseline) ÷ (target − baseline).';
  if (outcome === null) return [rule, 'No check-in has told a value yet. Unknown is shown as “–”, never as 0 %.'];
  if (measure.kind !== 'numeric') return [outcomeSentence({ measure }, outcome)];
  const { baseline, target, unit } = measure;
  const [value, from, to] = [outcome.current, baseline, target].map((number) => amount(number));
  const clamped = outcome.raw !== outcome.ratio ? ` Averages count it as ${percent(outcome.ratio)}.` : '';
  const seen =
    lastCheckIn?.value === outcome.current
      ? ` The value ${withUnit(outcome.current, unit)} is from ${momentText(lastCheckIn.at)}.`
      : '';
  return [rule, `(${value} − ${from}) ÷ (${to} − ${from}) = ${percent(outcome.raw)}.${clamped}${seen}`];
}

/** The work's arithmetic: what counts, what does not, what was assumed. */
export function explainWork({ keyResult: { sizeBy, measure }, numbers: { work } }: KeyResultView): string[] {
  const unit = UNITS[sizeBy];
  const plan =
    measure.kind === 'work' && measure.denominator !== 'allLinked'
      ? `The plan is fixed at ${amount(measure.denominator)} ${unit}.`
      : 'The plan is every linked ticket that was not cancelled.';
  const lines = [`Rule: finished size ÷ planned size, each ticket by its share. ${plan}`];
  lines.push(
    work.ratio === null
      ? 'Nothing is linked yet, so there is nothing to divide.'
      : `${amount(work.doneSize)} ÷ ${amount(work.plannedSize)} ${unit} = ${percent(work.ratio)}.`,
  );
  if (work.linked > 0)
    lines.push(`${countsOf(work)}. Work in progress earns ${percent(CREDIT.in_progress)} until it is done.`);
  if (work.unestimated > 0 && (sizeBy === 'points' || sizeBy === 'minutes')) {
    lines.push(
      `${work.unestimated} without an estimate in ${unit} count ${amount(work.assumedSize)} each, the median of the estimated.`,
    );
  }
  return lines;
}

/** The pace's and status' arithmetic. */
export function explainStatus({ keyResult, cycle, verdict }: KeyResultView): string[] {
  const dueOn = keyResult.dueOn ?? cycle.endsOn;
  const pace =
    verdict.pace === null || cycle.startsOn === null || dueOn === null
      ? 'There is no pace: the cycle has no dates, or the due date lies before its start.'
      : `Pace: ${percent(verdict.pace)} of the time from ${dateText(cycle.startsOn)} to ${dateText(dueOn)} has passed.`;
  const bands =
    'On track from 90 % of the pace, behind from 70 %, at risk from 40 %, off track below; under 10 % of the time it is too early.';
  const silence = `The next check-in is due on ${dateText(verdict.silence.dueOn)}.`;
  const other =
    verdict.computed !== verdict.status ? [`By pace alone it would be: ${STATUS_WORDS[verdict.computed]}.`] : [];
  return [`${STATUS_WORDS[verdict.status]}: ${ruleSentence(verdict)}`, ...other, pace, bands, silence];
}

/** The objective's arithmetic: the mean, and who takes part with what. */
export function explainMean({ keyResults, progress }: ObjectiveView): string[] {
  if (keyResults.length === 0) return ['Without key results there is nothing to measure.'];
  const parts = keyResults.map(
    ({ keyResult, numbers }) => `${percent(numbers.outcome?.ratio ?? null)} × ${amount(keyResult.weight)}`,
  );
  const unknown = progress.unknown > 0 ? [`${progress.unknown} not measured yet, which count 0 here.`] : [];
  return [
    'Rule: mean of the outcomes, by weight.',
    `${parts.join(' + ')}, over the sum of weights = ${percent(progress.ratio)}.`,
    ...unknown,
  ];
}

const countsOf = (work: WorkProgress) =>
  [
    `${work.linked} linked`,
    `${work.done} done`,
    `${work.inProgress} in progress`,
    `${work.open} open`,
    ...(work.cancelled > 0 ? [`${work.cancelled} cancelled, which leave the plan`] : []),
    ...(work.unknown > 0 ? [`${work.unknown} of unknown state`] : []),
  ].join(', ');
