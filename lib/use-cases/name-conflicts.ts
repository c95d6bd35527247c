import type { RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import { isSame } from '../domain/same';
import type { Backup } from '../exchange/backup';
import type { Conflict } from '../exchange/report';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { turn } from './import-parts';
import type { Journal } from './merge-journal';
import type { Merged } from './merge-records';

/** A field on which both sides differ. A conflict, unless the later side knew what the other had said. */
export interface Clash extends Conflict {
  /** Record and stamp of the value that lost. */
  readonly lost: string;
}

/** Fields of one record on which both sides differ. */
export function clashesOf({ kind, id, before, after }: Merged, file: AnyRow): Clash[] {
  if (!before) return [];
  return Object.keys(before.stamps).flatMap((field): Clash[] => {
    const [own, other] = [before.stamps[field], file.stamps[field]];
    if (!own || !other || isSame(own, other) || isSame(before[field], file[field])) return [];
    const isOurs = isSame(after[field], before[field]) && isSame(after.stamps[field], own);
    const lost = stampKey(kind, id, isOurs ? other : own);
    return [{ kind, id, title: titleOf(after), field, kept: isOurs ? 'ours' : 'theirs', lost }];
  });
}

/**
 * Fields both sides changed without knowing of each other: the journals tell what either side knew. Where our value
 * stays, we knew the other one if its entry is in both journals; else the file did if it holds the entry of ours.
 */
export async function conflictsAmong(
  db: Database,
  clashes: readonly Clash[],
  { changes }: Backup,
  { places }: Journal,
): Promise<Conflict[]> {
  const lost = new Set(clashes.map((clash) => clash.lost));
  const [inFile, inBoth] = [new Set<string>(), new Set<string>()];
  const fresh = new Set(lost.size > 0 ? places : []);
  let index = 0;
  for (const slice of slicesOf(lost.size > 0 ? changes : [])) {
    for (const { kind, recordId, clock, personId, device } of slice) {
      const key = stampKey(kind, recordId, [clock, personId, device]);
      if (lost.has(key)) (fresh.has(index) ? inFile : inBoth).add(key);
      index++;
    }
    await turn(db);
  }
  return clashes
    .filter((clash) => !inBoth.has(clash.lost) && (clash.kept === 'ours' || !inFile.has(clash.lost)))
    .map(({ kind, id, title, field, kept }) => ({ kind, id, title, field, kept }));
}

/** What a person knows a record by; `''` when it has no title. */
export const titleOf = (row: AnyRow): string =>
  [row.title, row.name].find((value) => typeof value === 'string')?.slice(0, 120) ?? '';
const stampKey = (kind: RecordKind, id: string, stamp: readonly string[]): string => [kind, id, ...stamp].join('|');
