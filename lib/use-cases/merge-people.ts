import type { RecordKind, Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import { handleKey } from '../domain/handle';
import type { PersonId } from '../domain/ids';
import { isSame } from '../domain/same';
import type { Database } from '../store/db';
import { type Edit, tableOf } from '../store/journal';
import { wholeSpace } from '../store/queries/alive';
import { rowKey } from '../store/schema';
import { find, type UseCase } from './act';

/** Fields that name a person, of each kind of record. */
const FIELDS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  objective: ['ownerId', 'reviewerId'],
  keyResult: ['ownerId', 'contributors', 'override'],
  checkIn: ['authorId', 'readerId', 'acknowledgedBy'],
  note: ['authorId', 'saidBy', 'askedId'],
  kudos: ['authorId', 'toId'],
};

/**
 * Two entries were one person all along: everything of the one that goes is the other's from now on, their names on trackers
 * too. One act, so one undo parts them again.
 */
export const mergePeople: UseCase<'mergePeople'> = async ({ keepId, goneId }, deed) => {
  const keep = await find(deed.db, 'person', keepId);
  const gone = await find(deed.db, 'person', goneId);
  if (keepId === goneId) throw new OkrError('input.invalid', { kind: 'person', field: 'goneId' });
  const known = new Set(keep.handles.map(handleKey));
  const handles = [...keep.handles, ...gone.handles.filter((handle) => !known.has(handleKey(handle)))];
  const reason = gone.name;
  await deed.write([
    ...(await movesOf(deed.db, goneId, keepId, reason)),
    { kind: 'person', id: keepId, set: { handles, isMe: keep.isMe || gone.isMe }, reason },
    { kind: 'person', id: goneId, set: { isMe: false, deletedAt: deed.now }, reason },
  ]);
  return null;
};

/** So many rows are held at once: no index tells who is named where, and a year of check-ins is twenty thousand. */
const AT_ONCE = 500;

/** Deleted records move along: they may come back. */
async function movesOf(db: Database, from: PersonId, to: PersonId, reason: string): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const [kind, fields] of Object.entries(FIELDS) as [RecordKind, readonly string[]][]) {
    const [lower, upper] = wholeSpace();
    let rows: readonly Row<Record<string, unknown>>[];
    for (let after = lower; ; after = rowKey(String(rows.at(-1)?.id))) {
      rows = await tableOf(db, kind).where('[space+id]').between(after, upper, false).limit(AT_ONCE).toArray();
      for (const row of rows) {
        const set = moved(row, fields, from, to);
        if (set) edits.push({ kind, id: String(row.id), set, reason });
      }
      if (rows.length < AT_ONCE) break;
    }
  }
  return edits;
}

function moved(row: Row<Record<string, unknown>>, fields: readonly string[], from: PersonId, to: PersonId) {
  const set: Record<string, unknown> = {};
  for (const field of fields) {
    const next = replaced(row[field], from, to);
    if (!isSame(next, row[field])) set[field] = next;
  }
  if (Object.keys(set).length === 0) return null;
  const { ownerId = null, reviewerId = null } = { ...row, ...set };
  // Nobody is their own witness.
  return ownerId !== null && ownerId === reviewerId ? { ...set, reviewerId: null } : set;
}

function replaced(value: unknown, from: PersonId, to: PersonId): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return [...new Set(value.map((each) => replaced(each, from, to)))];
  if (typeof value === 'object' && value !== null) return { ...value, by: replaced(Object(value).by, from, to) };
  return value;
}
