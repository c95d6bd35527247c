import type { Clock } from './clock';
import type { PersonId } from './ids';

/** The journalled records. Tickets are observations, not acts, and stay outside. */
export type RecordKind =
  | 'cycle'
  | 'person'
  | 'objective'
  | 'keyResult'
  | 'link'
  | 'checkIn'
  | 'settings'
  | 'note'
  | 'kudos'
  | 'site'
  | 'linkRule';

/** Who set a field last, and when: the greatest stamp wins when two replicas meet. */
export type Stamp = readonly [clock: Clock, person: PersonId | '', device: string];

/** What every row carries beside its own fields. */
export interface RowFrame {
  /** Workspace the row belongs to; one personal space until teams share. */
  readonly space: string;
  /** Epoch ms of its deletion; `null` = alive. Deletion is a field like any other, so it can be undone and merged. */
  readonly deletedAt: number | null;
  /** One stamp for each field. */
  readonly stamps: Readonly<Record<string, Stamp>>;
}
export type Row<T> = T & RowFrame;

/**
 * One record's part of one act: the audit trail, undo, activity feed, backup and (later) sync in one mechanism.
 * Appended in the transaction that changes the row; never edited.
 */
export interface Change {
  /** UUID v7. */
  readonly id: string;
  /** The command that made it; all changes of one act share it and are undone together. */
  readonly actId: string;
  /** What the person did, e.g. `linkTicket`. */
  readonly verb: string;
  readonly space: string;
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly set: Readonly<Record<string, unknown>>;
  /** Values before; a field that did not exist is absent. */
  readonly was: Readonly<Record<string, unknown>>;
  readonly clock: Clock;
  /** `''` only for acts made before anybody said who they are. */
  readonly personId: PersonId | '';
  readonly device: string;
  readonly origin: 'person' | 'rule' | 'import' | 'sync' | 'restore';
  readonly reason: string | null;
  /** The act it takes back; an undo of an undo does that act again. */
  readonly undoes?: string;
}

/** Earlier stamps sort first: by clock, then person, then device, so that every replica decides alike. */
export function compareStamps(a: Stamp, b: Stamp): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
