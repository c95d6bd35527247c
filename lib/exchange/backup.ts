import type { Change, RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import { refuse } from './fault';

export const FORMAT = 'throughline-backup';
/** Raise it when a reader of the version before would misread a file; then add the step below and a golden file. */
export const VERSION = 1;
/** Larger files are refused by their size, unread. Bytes: 100,000 tickets with their history of one state are 58 MB. */
export const MAX_BYTES = 100_000_000;

/** Every kind of record, in an order in which what refers comes after what is referred to. */
export const KINDS = Object.keys({
  person: 1,
  cycle: 1,
  objective: 1,
  keyResult: 1,
  link: 1,
  checkIn: 1,
  settings: 1,
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
}

type Bag = Readonly<Record<string, unknown>>;

/** From each version that was ever released to the next. */
const STEPS: Readonly<Record<number, (file: Bag) => Bag>> = {};

/**
 * A file of any released version as one of this version.
 * @throws FileRefusal `file.not-ours`, or `file.newer` with its number.
 */
export function upToDate(file: unknown): Bag {
  if (!isBag(file)) refuse('file.not-ours', '$', 'object');
  if (file.format !== FORMAT) refuse('file.not-ours', '$.format', String(file.format));
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    refuse('file.not-ours', '$.version', String(version));
  }
  if (version > VERSION) refuse('file.newer', '$.version', String(version));
  let current: Bag = file;
  for (let from = version; from < VERSION; from++) current = STEPS[from]?.(current) ?? current;
  return current;
}

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
