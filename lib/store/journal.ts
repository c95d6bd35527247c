import type { Table } from 'dexie';
import { v7 as newId } from 'uuid';
import type { Change, RecordKind, Row, Stamp } from '../domain/change';
import { type Clock, readClock, tick, ZERO } from '../domain/clock';
import type { PersonId } from '../domain/ids';
import { checkRecord } from '../domain/record';
import { isSame } from '../domain/same';
import type { Database } from './db';
import { type RowKey, rowKey, SPACE, TABLES } from './schema';

/** One record's wanted change. Naming a field `deletedAt` deletes or restores. */
export interface Edit {
  readonly kind: RecordKind;
  readonly id: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
}

/** Who does what, and when. */
export interface Act {
  readonly actId: string;
  readonly verb: string;
  readonly personId: PersonId | '';
  /** Epoch ms. */
  readonly now: number;
  readonly origin?: Change['origin'];
  /** The act it takes back. */
  readonly undoes?: string | undefined;
}

/** The table a kind lives in, its rows seen as bags of fields. */
export const tableOf = (db: Database, kind: RecordKind): Table<Row<Record<string, unknown>>, RowKey> =>
  db.table(TABLES[kind]);

/**
 * Writes rows and their history together; must run inside a transaction. Edits that change nothing leave no trace.
 * @returns the changes that were written.
 * @throws OkrError when a resulting record breaks its rules; the transaction is then rolled back.
 */
export async function writeAct(db: Database, act: Act, edits: readonly Edit[]): Promise<readonly Change[]> {
  const written: Change[] = [];
  let clock = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? ZERO;
  const device = await deviceId(db);
  for (const edit of edits) {
    clock = tick(clock, act.now);
    const change = await writeEdit(db, act, edit, [clock, act.personId, device]);
    if (change) written.push(change);
  }
  if (written.length > 0) await db.meta.put({ key: 'clock', value: clock });
  return written;
}

async function writeEdit(db: Database, act: Act, edit: Edit, stamp: Stamp): Promise<Change | null> {
  const table = tableOf(db, edit.kind);
  const before = await table.get(rowKey(edit.id));
  const wanted = before ? edit.set : { deletedAt: null, ...edit.set, id: edit.id };
  const set = Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !isSame(before?.[field], value)));
  const fields = Object.keys(set);
  if (fields.length === 0) return null;
  const after = {
    deletedAt: null,
    ...before,
    ...set,
    space: SPACE,
    stamps: { ...before?.stamps, ...Object.fromEntries(fields.map((field) => [field, stamp])) },
  };
  checkRecord(edit.kind, after);
  await table.put(after);
  const [clock, personId, device] = stamp;
  const { ms, counter } = readClock(clock);
  const change: Change = {
    // Ids sort as clocks do, so that the latest changes of an act or a record are the last in their index.
    id: newId({ msecs: ms, seq: counter }),
    actId: act.actId,
    verb: act.verb,
    space: SPACE,
    kind: edit.kind,
    recordId: edit.id,
    set,
    was: before
      ? Object.fromEntries(fields.filter((field) => field in before).map((field) => [field, before[field]]))
      : {},
    clock,
    personId,
    device,
    origin: act.origin ?? 'person',
    reason: edit.reason ?? null,
    ...(act.undoes !== undefined && { undoes: act.undoes }),
  };
  await db.changes.add(change);
  return change;
}

async function deviceId(db: Database): Promise<string> {
  const known = await db.meta.get('device');
  if (known) return known.value as string;
  const value = newId();
  await db.meta.put({ key: 'device', value });
  return value;
}
