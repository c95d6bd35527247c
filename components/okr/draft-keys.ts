import type { DutyView } from '../../lib/store/queries/duties';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';

/** A check-in that is being typed; the next one begins anew, also when nobody heard that this one was saved. */
export const checkInDraftKey = ({ keyResult, numbers }: Pick<KeyResultView, 'keyResult' | 'numbers'>): string =>
  `checkIn:${keyResult.id}:${numbers.lastCheckIn?.at ?? 0}`;

/** What is typed to end a duty; `null` where nothing is. */
export function dutyDraftKey(duty: DutyView): string | null {
  switch (duty.kind) {
    case 'checkIn':
      return checkInDraftKey(duty.goal);
    case 'answer':
      return `answer:${duty.noteId}`;
    case 'review':
      return `close:${duty.objectiveId}`;
    default:
      return null;
  }
}
