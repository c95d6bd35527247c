import type { RecordKind } from '../../domain/change';
import type { Database } from '../db';
import { SPACE } from '../schema';

/** A record by its name in the journal. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Living records that make no sense without this one: cycle → objectives → key results → links and check-ins. */
export async function hangingOn(db: Database, kind: RecordKind, id: string): Promise<RecordRef[]> {
  const below = async (childKind: RecordKind, rows: Promise<readonly { id: string; deletedAt: number | null }[]>) => {
    const children = (await rows)
      .filter((row) => row.deletedAt === null)
      .map((row) => ({ kind: childKind, id: row.id }));
    const deeper: RecordRef[] = [];
    for (const child of children) deeper.push(...(await hangingOn(db, child.kind, child.id)));
    return [...children, ...deeper];
  };
  const key = [SPACE, id];
  if (kind === 'cycle') return below('objective', db.objectives.where('[space+cycleId]').equals(key).toArray());
  if (kind === 'objective') return below('keyResult', db.keyResults.where('[space+objectiveId]').equals(key).toArray());
  if (kind !== 'keyResult') return [];
  return [
    ...(await below('link', db.links.where('[space+keyResultId]').equals(key).toArray())),
    ...(await below('checkIn', db.checkIns.where('[space+keyResultId]').equals(key).toArray())),
  ];
}
