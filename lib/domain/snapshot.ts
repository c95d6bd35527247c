import { DAY_MS } from './calendar';

/** Why a snapshot was taken. */
export type SnapshotReason = 'daily' | 'import' | 'migration' | 'restore' | 'hand';

/** The kinds a snapshot counts, in the order its name lists them. */
export const COUNTED = ['cycle', 'person', 'objective', 'keyResult', 'link', 'checkIn'] as const;
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** What a snapshot is, told by its name alone: listing them opens no file. */
export interface Snapshot {
  /** Epoch ms. */
  readonly madeAt: number;
  readonly reason: SnapshotReason;
  /** Version of the database it was taken of. */
  readonly schema: number;
  /** Living records by kind. */
  readonly counts: Counts;
}

/** Where snapshots lie in the origin's private file system. */
export const SNAPSHOT_FOLDER = 'snapshots';
/** Where damaged rows lie. */
export const QUARANTINE_FOLDER = 'quarantine';

const NAME = /^(\d{1,16})_(daily|import|migration|restore|hand)_v(\d{1,4})_(\d{1,9}(?:-\d{1,9}){5})\.json$/;

/** The file name of a snapshot, e.g. `1796112000000_daily_v1_1-3-4-9-20-33.json`. */
export const snapshotName = ({ madeAt, reason, schema, counts }: Snapshot): string =>
  `${madeAt}_${reason}_v${schema}_${COUNTED.map((kind) => counts[kind]).join('-')}.json`;

/** What a file name tells; `null` when it is none of ours. */
export function readSnapshotName(name: string): Snapshot | null {
  const [, madeAt, reason, schema, counts] = NAME.exec(name) ?? [];
  if (counts === undefined) return null;
  const numbers = counts.split('-').map(Number);
  return {
    madeAt: Number(madeAt),
    reason: reason as SnapshotReason,
    schema: Number(schema),
    counts: Object.fromEntries(COUNTED.map((kind, i) => [kind, numbers[i] ?? 0])) as Counts,
  };
}

/** A snapshot on disk. */
export interface SnapshotFile {
  readonly name: string;
  readonly madeAt: number;
  readonly bytes: number;
}

/** The newest of each of the last so many days, weeks and months that have one. */
const RUNGS = [
  { spanMs: DAY_MS, keep: 7 },
  { spanMs: 7 * DAY_MS, keep: 4 },
  { spanMs: 30 * DAY_MS, keep: 6 },
] as const;

/**
 * The age ladder: everything of the last 24 hours, then the newest of 7 days, 4 weeks and 6 months. Spans without a
 * snapshot do not count, so that a browser that slept for a year keeps what it has. Above the size bound the oldest go
 * first; the newest always stays.
 * @param now epoch ms.
 * @returns names to keep.
 */
export function ladder(files: readonly SnapshotFile[], now: number, maxBytes: number): ReadonlySet<string> {
  const newestFirst = files.toSorted((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1));
  const kept = new Set(newestFirst.filter(({ madeAt }) => madeAt > now - DAY_MS));
  for (const { spanMs, keep } of RUNGS) {
    const spans = Map.groupBy(newestFirst, ({ madeAt }) => Math.floor(madeAt / spanMs));
    for (const [newest] of [...spans.values()].slice(0, keep)) if (newest) kept.add(newest);
  }
  let bytes = 0;
  const fitting = newestFirst
    .filter((file) => kept.has(file))
    .filter((file, i) => (bytes += file.bytes) <= maxBytes || i === 0);
  return new Set(fitting.map(({ name }) => name));
}
