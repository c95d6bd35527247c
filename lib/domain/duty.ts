import { DAY_MS } from './calendar';
import type { CheckInId, KeyResultId, ObjectiveId } from './ids';
import type { KeyResultRollUp } from './roll-up';
import { isAllDone } from './roll-up';
import { GRACE_DAYS } from './staleness';
import type { Verdict } from './status';

/** Something a person owes today. The popup lists these; the toolbar counts them. `dueAt` is epoch ms. */
export type Duty =
  | {
      readonly kind: 'checkIn';
      readonly keyResultId: KeyResultId;
      readonly because: 'cadence' | 'work done';
      readonly dueAt: number;
    }
  | { readonly kind: 'activate'; readonly objectiveId: ObjectiveId }
  /** Somebody else checked in: read it, and say so. */
  | {
      readonly kind: 'acknowledge';
      readonly checkInId: CheckInId;
      readonly keyResultId: KeyResultId;
      readonly dueAt: number;
    }
  /** The cycle is over: grade the objective and close it. */
  | { readonly kind: 'review'; readonly objectiveId: ObjectiveId; readonly dueAt: number };

/**
 * The check-in a key result's owner owes now; `null` when none. Due by the cadence, or because all planned work has been
 * finished since the owner last spoke: then only they can say whether the outcome came.
 * @param now epoch ms.
 * @param ownerSince when this owner took over, epoch ms: what the one before left undone is not due on the first day.
 */
export function checkInDuty(
  keyResultId: KeyResultId,
  rollUp: KeyResultRollUp,
  verdict: Verdict,
  now: number,
  ownerSince = 0,
): Extract<Duty, { kind: 'checkIn' }> | null {
  if (verdict.status === 'closed') return null;
  const settledAt = ownerSince === 0 ? 0 : ownerSince + GRACE_DAYS * DAY_MS;
  const dueAt = Math.max(verdict.silence.dueAt, settledAt);
  if (verdict.silence.isDue && now >= dueAt) return { kind: 'checkIn', keyResultId, because: 'cadence', dueAt };
  const finishedSince = isAllDone(rollUp.work) && !(rollUp.lastCheckIn?.workWasDone ?? false);
  return finishedSince ? { kind: 'checkIn', keyResultId, because: 'work done', dueAt: now } : null;
}
