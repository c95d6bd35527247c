import { v7 as newId } from 'uuid';
import type { Change, RecordKind, Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { PersonId } from '../domain/ids';
import type { Records } from '../domain/record';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { type Edit, tableOf, writeAct } from '../store/journal';
import { rowKey } from '../store/schema';

/** One command being carried out, inside its transaction. All that a use-case may touch. */
export interface Deed {
  readonly db: Database;
  /** Epoch ms; the same for everything this command does. */
  readonly now: number;
  /** Who does it; `''` before anybody said who they are. */
  readonly personId: PersonId | '';
  /** Everything written so far by this command. */
  readonly changes: readonly Change[];
  /** A new id for any kind of record. */
  newId<T extends string>(): T;
  /** @param as the act that these edits take back; whose they are, where they are not the person's at this browser. */
  write(edits: readonly Edit[], as?: Pick<Change, 'undoes'> & Partial<Pick<Change, 'origin'>>): Promise<void>;
}

/** A thing a person can do: a verb over the store. Throws an OkrError to refuse; nothing is then written. */
export type UseCase<K extends keyof FromExtension> = (
  input: FromExtension[K]['input'],
  deed: Deed,
) => Promise<FromExtension[K]['reply']>;

/** Starts a deed. The journal entries it writes carry the command's own id, by which the act is undone. */
export function startDeed(db: Database, verb: string, actId: string, personId: PersonId | '', now: number): Deed {
  const changes: Change[] = [];
  return {
    db,
    now,
    personId,
    changes,
    newId: <T extends string>() => newId({ msecs: now }) as T,
    async write(edits, as) {
      changes.push(...(await writeAct(db, { actId, verb, personId, now, ...as }, edits)));
    },
  };
}

/**
 * A living record, to be changed.
 * @throws OkrError `record.not-found` or `record.deleted`.
 */
export async function find<K extends RecordKind>(db: Database, kind: K, id: string): Promise<Row<Records[K]>> {
  const row = await tableOf(db, kind).get(rowKey(id));
  if (!row) throw new OkrError('record.not-found', { kind, id });
  if (row.deletedAt !== null) throw new OkrError('record.deleted', { kind, id });
  return row as unknown as Row<Records[K]>;
}

/**
 * Makes a record out of `defaults` and what was filled in, or changes just the fields that were named.
 * @returns its id.
 */
export async function save<K extends RecordKind>(
  deed: Deed,
  kind: K,
  { id, ...fields }: { readonly id?: string | undefined } & Readonly<Record<string, unknown>>,
  defaults: Omit<Records[K], 'id'>,
  reason: string | null = null,
): Promise<Records[K]['id']> {
  if (id !== undefined) await find(deed.db, kind, id);
  const recordId = (id ?? deed.newId()) as Records[K]['id'];
  await deed.write([{ kind, id: recordId, set: id === undefined ? { ...defaults, ...fields } : fields, reason }]);
  return recordId;
}
