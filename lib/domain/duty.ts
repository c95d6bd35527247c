import type { CheckInId, KeyResultId, NoteId, ObjectiveId } from './ids';

/** Something a person owes today. The popup lists these; the toolbar counts them. `dueAt` is epoch ms. */
export type Duty =
  | {
      readonly kind: 'checkIn';
      readonly keyResultId: KeyResultId;
      readonly because: 'cadence' | 'work done';
      readonly dueAt: number;
    }
  /** Somebody else checked in: read it, and say so. */
  | {
      readonly kind: 'acknowledge';
      readonly checkInId: CheckInId;
      readonly keyResultId: KeyResultId;
      readonly dueAt: number;
    }
  /** Somebody asked for feedback and waits for a word. */
  | { readonly kind: 'answer'; readonly noteId: NoteId; readonly dueAt: number }
  /** The cycle is over: grade the objective and close it. */
  | { readonly kind: 'review'; readonly objectiveId: ObjectiveId; readonly dueAt: number }
  /** A draft waits to be finished and started. */
  | { readonly kind: 'activate'; readonly objectiveId: ObjectiveId };

/** The duty of one kind. */
export type DutyTo<K extends Duty['kind']> = Extract<Duty, { kind: K }>;

/** What a duty is about; two duties of one list differ in it. */
export function subjectOf(duty: Duty): string {
  switch (duty.kind) {
    case 'checkIn':
      return duty.keyResultId;
    case 'acknowledge':
      return duty.checkInId;
    case 'answer':
      return duty.noteId;
    default:
      return duty.objectiveId;
  }
}
