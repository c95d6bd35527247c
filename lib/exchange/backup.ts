import type { Change, RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import { refuse } from './fault';

export const FORMAT = 'throughline-backup';
/** That of the database whose rows a file holds. With a new one come a step below and a golden file. */
export const VERSION = 7;
/**
 * Larger files are refused by their size, unread. Bytes: 100,000 tickets, 150,000 links and a million changes are 0.8 GB,
 * and take about as much memory once they are read.
 */
export const MAX_BYTES = 1_000_000_000;

/** Every kind of record, in an order in which what refers comes after what is referred to. */
export const KINDS = Object.keys({
  person: 1,
  cycle: 1,
  objective: 1,
  keyResult: 1,
  link: 1,
  checkIn: 1,
  settings: 1,
  note: 1,
  kudos: 1,
  site: 1,
  linkRule: 1,
} satisfies Record<RecordKind, 1>) as readonly RecordKind[];

/** A backup that was read and found sound. */
export interface Backup {
  /** Epoch ms. */
  readonly madeAt: number;
  /** Device that made it. */
  readonly device: string;
  readonly records: Readonly<Record<RecordKind, readonly AnyRow[]>>;
  readonly changes: readonly Change[];
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly TicketEvent[];
  /** The latest clock in it; `''` when nothing in it has one. */
  readonly clock: string;
}

type Bag = Readonly<Record<string, unknown>>;

/** Lists of a file that do not hold records. */
export const OTHER_LISTS = ['changes', 'tickets', 'ticketEvents'] as const;
/** Every list of a file, e.g. `records.objective`. */
export const LISTS: readonly string[] = [...KINDS.map((kind) => `records.${kind}`), ...OTHER_LISTS];

/** What one version makes of a row of a list in the version before. A list that is not named stays as it is. */
export type Step = Readonly<Record<string, (row: Bag) => Bag>>;

/** From each version that was ever released to the next. */
export const STEPS: Readonly<Record<number, Step>> = {};

/** A row of a list as this version has it. @param version of the file it stands in. */
export function upToDate(row: unknown, list: string, version: number, steps = STEPS): unknown {
  let current = row;
  for (let from = version; from < VERSION; from++) {
    const step = steps[from]?.[list];
    if (step && isBag(current)) current = step(current);
  }
  return current;
}

/**
 * Is this the head of one of our files, of a version we know?
 * @returns its version.
 * @throws FileRefusal `file.not-ours`, or `file.newer` with its number.
 */
export function versionOf(head: unknown): number {
  if (!isBag(head)) refuse('file.not-ours', '$', 'object');
  if (head.format !== FORMAT) refuse('file.not-ours', '$.format', String(head.format));
  const { version } = head;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    refuse('file.not-ours', '$.version', String(version));
  }
  if (version > VERSION) refuse('file.newer', '$.version', String(version));
  return version;
}

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
