import type { RecordKind } from '../../domain/change';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';

/** A record by its name in the journal. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/**
 * Living records that make no sense without this one: cycle → objectives → key results → rules, links and check-ins. Of a rule
 * alone: the links it made.
 */
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
  if (kind === 'linkRule') {
    const rule = await db.linkRules.get(rowKey(id));
    const links = await db.links
      .where('[space+keyResultId]')
      .equals([SPACE, rule?.keyResultId ?? ''])
      .toArray();
    return below('link', Promise.resolve(links.filter(({ origin, ruleId }) => origin === 'rule' && ruleId === id)));
  }
  if (kind !== 'keyResult') return [];
  const rules = await db.linkRules.where('[space+keyResultId]').equals(key).toArray();
  return [
    ...(await below('link', db.links.where('[space+keyResultId]').equals(key).toArray())),
    // Their links are among the others already.
    ...rules.filter((row) => row.deletedAt === null).map((row): RecordRef => ({ kind: 'linkRule', id: row.id })),
    ...(await below('checkIn', db.checkIns.where('[space+keyResultId]').equals(key).toArray())),
  ];
}
