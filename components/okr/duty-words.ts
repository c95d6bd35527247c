import { localDate } from '../../lib/domain/calendar';
import type { CheckIn } from '../../lib/domain/check-in';
import type { Measure } from '../../lib/domain/measure';
import { okr } from '../../lib/i18n/en/okr';
import { valueText } from '../../lib/i18n/measures';
import { ago } from '../../lib/i18n/words';
import type { DutyView, DutyViewOf } from '../../lib/store/queries/duties';
import { cut } from '../ui/ClippedText';

/** Why a duty is owed, as one sentence without its full stop. @param now epoch ms. */
export function whyOwed(duty: DutyView, now: number): string {
  switch (duty.kind) {
    case 'checkIn':
      return duty.because === 'cadence' ? okr.due(dayText(duty.dueAt, now)) : okr.allDone;
    case 'acknowledge':
      return okr.checkedIn(
        duty.author ? cut(duty.author.name, 60) : okr.someone,
        ago(duty.dueAt, now),
        saidText(duty.goal.keyResult.measure, duty.checkIn),
      );
    case 'answer':
      return okr.asks(
        duty.thread.voice ? cut(duty.thread.voice.name, 60) : okr.someone,
        ago(duty.dueAt, now),
        cut(duty.thread.title, 60),
      );
    case 'review':
      return okr.cycleOver;
    case 'activate':
      return isReady(duty) ? okr.startDraft : okr.emptyDraft;
  }
}

/** It has something to be measured by; what else it lacks the coach says when it is started. */
export const isReady = ({ objective }: DutyViewOf<'activate'>): boolean => objective.keyResults.length > 0;

function saidText(measure: Measure, { value, confidence }: CheckIn): string {
  return `${value === null ? '' : `${valueText(measure, value)}, `}${okr.confidence(confidence)}`;
}

const dayText = (at: number, now: number): string => (localDate(at) === localDate(now) ? okr.today : ago(at, now));
