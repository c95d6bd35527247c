import type { RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import { isSame } from '../domain/same';
import type { Database } from '../store/db';
import { type Edit, tableOf } from '../store/journal';
import { hangingOn } from '../store/queries/below';
import { rowKey } from '../store/schema';
import type { Deed, UseCase } from './act';
import { isChanged, type Merged } from './merge-records';

const KEY = 'lastImport';

/** What one record was before an import. */
interface Was {
  readonly kind: RecordKind;
  readonly id: string;
  /** Values before, of the fields that changed; `null` = the record was not here. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** Clock of each field right after the import: another one now means that somebody changed it since. */
  readonly clocks: Readonly<Record<string, string>>;
}

/** Remembers what the last import replaced; must run in its transaction. Local to this device, as its undo is. */
export async function keepUndo(db: Database, importId: string, merged: readonly Merged[]): Promise<void> {
  const entries = merged.filter(isChanged).map(({ kind, id, before, after }): Was => {
    const fields = Object.keys(after.stamps).filter((field) => !before || !isSame(before[field], after[field]));
    const clocks = Object.fromEntries(fields.map((field) => [field, after.stamps[field]?.[0] ?? '']));
    if (!before) return { kind, id, fields: null, clocks };
    return { kind, id, fields: Object.fromEntries(fields.map((field) => [field, before[field]])), clocks };
  });
  await db.meta.put({ key: KEY, value: { importId, entries } });
}

/**
 * Takes back the last import: what it brought is deleted, what it changed is set back, by new changes that everybody can
 * see in the history. What pages showed of tickets stays: nobody did that.
 * @throws OkrError `undo.nothing` when another import came after, `undo.conflict` when a field was changed since.
 */
export const undoImport: UseCase<'undoImport'> = async ({ importId }, deed) => {
  const kept = (await deed.db.meta.get(KEY))?.value as { importId: string; entries: readonly Was[] } | undefined;
  if (kept?.importId !== importId) throw new OkrError('undo.nothing');
  const edits: Edit[] = [];
  for (const was of kept.entries) edits.push(...(await reverse(deed, was)));
  await deed.write(edits);
  await deed.db.meta.delete(KEY);
  return { undone: kept.entries.length };
};

async function reverse({ db, now }: Deed, { kind, id, fields, clocks }: Was): Promise<Edit[]> {
  const row = await tableOf(db, kind).get(rowKey(id));
  if (!row) return [];
  for (const [field, clock] of Object.entries(clocks)) {
    // Whether somebody is me was settled by the import itself.
    if (field !== 'isMe' && row.stamps[field]?.[0] !== clock) throw new OkrError('undo.conflict', { kind, id, field });
  }
  // A field that was not there has no value to go back to; `null` is as good as absent where a field may be absent.
  if (fields)
    return [
      { kind, id, set: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null])) },
    ];
  const below = await hangingOn(db, kind, id);
  return [{ kind, id }, ...below].map((doomed) => ({ ...doomed, set: { deletedAt: now } }));
}
