import type { Change } from '../../domain/change';
import { createdAtOf } from '../../domain/created-at';
import type { HistoryScope } from '../../domain/history-filter';
import type { KeyResultId } from '../../domain/ids';
import type { Database } from '../db';
import { SPACE } from '../schema';

/** The changes a scope lets through. */
export interface Scope {
  has(change: Change): boolean;
  /** Nothing in it is older, epoch ms. */
  readonly since: number;
  /** Names of its records in the journal, where they are so few that their index is the shorter way; else `null`. */
  readonly records: readonly [kind: string, id: string][] | null;
}

/** Works out which changes belong to a record, deleted ones and what hangs or hung on it included. */
export async function scopeOf(db: Database, { kind, id, below }: HistoryScope): Promise<Scope> {
  if (kind === 'ticket') {
    const links = await db.links.where('[space+ticketId]').equals([SPACE, id]).primaryKeys();
    const ids = new Set<string>(links.map(([, linkId]) => linkId));
    return {
      has: (change) => change.kind === 'link' && ids.has(change.recordId),
      since: 0,
      records: [...ids].map((linkId) => ['link', linkId]),
    };
  }
  const isOwn = (change: Change) => change.kind === kind && change.recordId === id;
  if (!below || !(kind === 'cycle' || kind === 'objective' || kind === 'keyResult'))
    return { has: isOwn, since: 0, records: [[kind, id]] };
  const objectives = kind === 'cycle' ? await idsBelow(db, 'objectives', '[space+cycleId]', [id]) : [];
  const keyResults =
    kind === 'keyResult'
      ? [id]
      : await idsBelow(db, 'keyResults', '[space+objectiveId]', kind === 'objective' ? [id] : objectives);
  const checkIns = await idsBelow(db, 'checkIns', '[space+keyResultId]', keyResults);
  const members: Readonly<Record<string, ReadonlySet<string>>> = {
    objective: new Set(objectives),
    keyResult: new Set(keyResults),
    checkIn: new Set(checkIns),
    note: new Set(await idsBelow(db, 'notes', '[space+aboutId]', [id, ...objectives, ...keyResults, ...checkIns])),
    kudos: new Set(await idsBelow(db, 'kudos', '[space+keyResultId]', keyResults)),
  };
  return {
    has: (change) =>
      isOwn(change) ||
      (change.kind === 'link'
        ? members.keyResult?.has(keyResultOf(change.recordId)) === true
        : members[change.kind]?.has(change.recordId) === true),
    since: createdAtOf(id),
    records: null,
  };
}

const idsBelow = async (
  db: Database,
  table: 'objectives' | 'keyResults' | 'checkIns' | 'notes' | 'kudos',
  index: string,
  above: readonly string[],
): Promise<string[]> => {
  const keys = await db
    .table<unknown, [string, string]>(table)
    .where(index)
    .anyOf(above.map((id) => [SPACE, id]))
    .primaryKeys();
  return keys.map(([, id]) => id);
};

/** A link's id begins with its key result. */
const keyResultOf = (linkId: string): KeyResultId => linkId.slice(0, linkId.indexOf('|')) as KeyResultId;
