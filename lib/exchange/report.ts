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
  /** How many living records would be deleted, of how many records in all. */
  readonly deleted: { readonly count: number; readonly of: number };
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

/** How far taking in a file is. */
export interface Progress {
  readonly doing: 'reading' | 'checking' | 'comparing' | 'writing';
  readonly done: number;
  /** Bytes while reading, else rows. */
  readonly total: number;
  /** Places that are wrong in it so far: it will not be taken in, and is read on to name the others. */
  readonly wrong?: number;
}

/** Who looks on while a file is taken in, and may stop it: then nothing is written. */
export interface Watch {
  told(progress: Progress): void;
  /** Aborted with the refusal to be thrown. */
  readonly signal: AbortSignal;
}
