import type { KeyResultId, ObjectiveId } from './ids';
import type { KeyResultRollUp } from './roll-up';
import { isAllDone } from './roll-up';
import type { Verdict } from './status';

/** Something a person owes today. The popup lists these; the toolbar counts them. */
export type Duty =
  | { readonly kind: 'checkIn'; readonly keyResultId: KeyResultId; readonly because: 'cadence' | 'work done'; readonly dueAt: number }
  | { readonly kind: 'activate'; readonly objectiveId: ObjectiveId };

/**
 * The check-in a key result's owner owes now; `null` when none. Due by the cadence, or because all planned work has been
 * finished since the owner last spoke: then only they can say whether the outcome came.
 * @param now epoch ms.
 */
export function checkInDuty(
  keyResultId: KeyResultId,
  rollUp: KeyResultRollUp,
  verdict: Verdict,
  now: number,
): Extract<Duty, { kind: 'checkIn' }> | null {
  if (verdict.status === 'closed') return null;
  if (verdict.silence.isDue) return { kind: 'checkIn', keyResultId, because: 'cadence', dueAt: verdict.silence.dueAt };
  const finishedSince = isAllDone(rollUp.work) && !(rollUp.lastCheckIn?.workWasDone ?? false);
  return finishedSince ? { kind: 'checkIn', keyResultId, because: 'work done', dueAt: now } : null;
}
