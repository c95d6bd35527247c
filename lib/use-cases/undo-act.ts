import type { Change } from '../domain/change';
import { OkrError } from '../domain/errors';
import { type Edit, tableOf } from '../store/journal';
import { rowKey } from '../store/schema';
import type { Deed, UseCase } from './act';
import { hangingOn } from './delete-record';

/** Takes back one act by a new act. A field somebody changed since is a conflict, named and left as it is. */
export const undoAct: UseCase<'undoAct'> = async ({ actId }, deed) => {
  const changes = await deed.db.changes.where('actId').equals(actId).sortBy('clock');
  const [first] = changes;
  if (!first) throw new OkrError('undo.nothing');
  const edits: Edit[] = [];
  for (const change of changes.toReversed())
    edits.push(...(await reverse(deed, change, new Set(changes.map(({ clock }) => clock)))));
  await deed.write(edits);
  return { undone: first.verb };
};

async function reverse(deed: Deed, change: Change, ownClocks: ReadonlySet<string>): Promise<Edit[]> {
  const { kind, recordId: id } = change;
  const row = await tableOf(deed.db, kind).get(rowKey(id));
  if (!row) throw new OkrError('record.not-found', { kind, id });
  for (const field of Object.keys(change.set)) {
    if (!ownClocks.has(row.stamps[field]?.[0] ?? '')) throw new OkrError('undo.conflict', { kind, id, field });
  }
  // A record that this act made has no values to go back to: it goes, with what hangs on it.
  if ('id' in change.set) {
    const below = await hangingOn(deed.db, kind, id);
    return [{ kind, id }, ...below].map((doomed) => ({ ...doomed, set: { deletedAt: deed.now } }));
  }
  return [{ kind, id, set: change.was }];
}
