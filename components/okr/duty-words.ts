import { localDate } from '../../lib/domain/calendar';
import type { CheckIn } from '../../lib/domain/check-in';
import type { Measure } from '../../lib/domain/measure';
import { valueText } from '../../lib/i18n/measures';
import { ago } from '../../lib/i18n/words';
import type { DutyView, DutyViewOf } from '../../lib/store/queries/duties';
import { cut } from '../ui/ClippedText';

/** Why a duty is owed, as one sentence without its full stop. @param now epoch ms. */
export function whyOwed(duty: DutyView, now: number): string {
  switch (duty.kind) {
    case 'checkIn':
      return duty.because === 'cadence'
        ? `Check-in due ${dayText(duty.dueAt, now)}`
        : 'All its tickets are done: did the outcome come?';
    case 'acknowledge':
      return `${duty.author ? cut(duty.author.name, 60) : 'Somebody who was deleted'} checked in ${ago(duty.dueAt, now)}: ${saidText(duty.goal.keyResult.measure, duty.checkIn)}`;
    case 'review':
      return 'Its cycle is over: grade it and close it';
    case 'activate':
      return isReady(duty)
        ? 'Still a draft: start it when it is ready'
        : 'A draft without a key result: say how you will know';
  }
}

/** It has something to be measured by; what else it lacks the coach says when it is started. */
export const isReady = ({ objective }: DutyViewOf<'activate'>): boolean => objective.keyResults.length > 0;

function saidText(measure: Measure, { value, confidence }: CheckIn): string {
  return `${value === null ? '' : `${valueText(measure, value)}, `}confidence ${confidence}/10`;
}

const dayText = (at: number, now: number): string => (localDate(at) === localDate(now) ? 'today' : ago(at, now));
