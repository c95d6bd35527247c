import type { RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { Database } from '../store/db';
import type { Edit } from '../store/journal';
import { SPACE } from '../store/schema';
import { find, type UseCase } from './act';

/** Deletes a record and what hangs on it, as one act: one undo brings all of it back. */
export const deleteRecord: UseCase<'deleteRecord'> = async ({ kind, id }, deed) => {
  const record = await find(deed.db, kind, id);
  // Without a "me" nobody could own, check in or undo.
  if ('isMe' in record && record.isMe) throw new OkrError('input.invalid', { kind, field: 'isMe' });
  const doomed = [{ kind, id }, ...(await hangingOn(deed.db, kind, id))];
  await deed.write(doomed.map((each): Edit => ({ ...each, set: { deletedAt: deed.now } })));
  return null;
};

type Named = { readonly kind: RecordKind; readonly id: string };

/** Living records that make no sense without this one: cycle → objectives → key results → links and check-ins. */
export async function hangingOn(db: Database, kind: RecordKind, id: string): Promise<Named[]> {
  const below = async (childKind: RecordKind, rows: Promise<readonly { id: string; deletedAt: number | null }[]>) => {
    const children = (await rows)
      .filter((row) => row.deletedAt === null)
      .map((row) => ({ kind: childKind, id: row.id }));
    const deeper: Named[] = [];
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
