import type { RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import { isSame } from '../domain/same';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { type Edit, tableOf } from '../store/journal';
import { hangingOn } from '../store/queries/below';
import { rowKey } from '../store/schema';
import type { Deed, UseCase } from './act';
import { followSites } from './follow-site';
import type { Merged } from './merge-records';

const KEY = 'lastImport';

/** The last import. What it replaced lies beside it, in slices under `lastImport/…`. */
interface LastImport {
  readonly importId: string;
  /** Our clock right after it: a field with a later stamp was changed since. */
  readonly clock: string;
}

/** What one record was before an import. */
interface Was {
  readonly kind: RecordKind;
  readonly id: string;
  /** Values before, of the fields that changed; `null` = the record was not here. */
  readonly fields: Readonly<Record<string, unknown>> | null;
}

/** Remembers what the last import replaced; must run in its transaction. Local to this device, as its undo is. */
export async function keepUndo(db: Database, importId: string, merged: readonly Merged[]): Promise<void> {
  await forget(db);
  let part = 0;
  for (const slice of slicesOf(merged)) {
    const value = slice.map(({ kind, id, before, after }): Was => {
      const fields = Object.keys(after.stamps).filter((field) => before && !isSame(before[field], after[field]));
      return { kind, id, fields: before && Object.fromEntries(fields.map((field) => [field, before[field]])) };
    });
    await db.meta.put({ key: `${KEY}/${part++}`, value });
  }
  const clock = ((await db.meta.get('clock'))?.value as string | undefined) ?? '';
  await db.meta.put({ key: KEY, value: { importId, clock } satisfies LastImport });
}

const forget = (db: Database): PromiseLike<unknown> => db.meta.where('key').startsWith(KEY).delete();

/**
 * Takes back the last import: what it brought is deleted, what it changed is set back, by new changes that everybody can
 * see in the history. What pages showed of tickets stays: nobody did that.
 * @throws OkrError `undo.nothing` when another import came after, `undo.conflict` when a field was changed since.
 */
export const undoImport: UseCase<'undoImport'> = async ({ importId }, deed) => {
  const { db } = deed;
  const kept = (await db.meta.get(KEY))?.value as LastImport | undefined;
  if (kept?.importId !== importId) throw new OkrError('undo.nothing');
  const edits: Edit[] = [];
  let undone = 0;
  for (const { value } of await db.meta.where('key').startsWith(`${KEY}/`).toArray()) {
    for (const was of value as readonly Was[]) {
      edits.push(...(await reverse(deed, was, kept.clock)));
      undone++;
    }
  }
  const sites = edits.filter(({ kind }) => kind === 'site').map(({ id }) => id);
  const before = await db.sites.bulkGet(sites.map(rowKey));
  await deed.write(edits, { origin: 'import' });
  await followSites(db, new Map(sites.map((id, i) => [id, before[i]?.movedTo ?? null])));
  await forget(db);
  return { undone };
};

async function reverse({ db, now }: Deed, { kind, id, fields }: Was, clock: string): Promise<Edit[]> {
  const row = await tableOf(db, kind).get(rowKey(id));
  if (!row) return [];
  for (const field of Object.keys(fields ?? row.stamps)) {
    if ((row.stamps[field]?.[0] ?? '') > clock) throw new OkrError('undo.conflict', { kind, id, field });
  }
  // A field that was not there has no value to go back to; `null` is as good as absent where a field may be absent.
  if (fields)
    return [
      { kind, id, set: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null])) },
    ];
  const below = await hangingOn(db, kind, id);
  return [{ kind, id }, ...below].map((doomed) => ({ ...doomed, set: { deletedAt: now } }));
}
