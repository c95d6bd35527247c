import type { RecordKind } from '../domain/change';
import type { Fault } from './fault';

/** How many rows of each sort. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A field that both sides changed without knowing of each other. The later one is kept. */
export interface Conflict {
  readonly kind: RecordKind;
  readonly id: string;
  /** Title or name of the record; `''` when it has none. */
  readonly title: string;
  readonly field: string;
  readonly kept: 'ours' | 'theirs';
}

/** What an import would do, or did. */
export interface ImportReport {
  readonly records: Readonly<Record<RecordKind, Tally>>;
  /** Journal entries, tickets and their history. */
  readonly changes: Tally;
  readonly tickets: Tally;
  readonly ticketEvents: Tally;
  /** At most 200; `conflictCount` counts all. */
  readonly conflicts: readonly Conflict[];
  readonly conflictCount: number;
  /** With one of these nothing is imported. */
  readonly faults: readonly Fault[];
  /** When the file was made, epoch ms; `null` when that could not be read. */
  readonly madeAt: number | null;
}
