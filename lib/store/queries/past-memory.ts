import { asOf } from '../../domain/as-of';
import type { Change, RecordKind, Row } from '../../domain/change';
import { SETTINGS_ID } from '../../domain/choices';
import { readClock } from '../../domain/clock';
import type { KeyResultId, ObjectiveId, TicketId } from '../../domain/ids';
import type { Records } from '../../domain/record';
import type { Ticket, TicketEvent } from '../../domain/ticket';
import type { Database } from '../db';
import { tableOf } from '../journal';
import { rowKey, SPACE } from '../schema';
import { surroundingsOf } from '../surroundings';
import { wholeSpace } from './alive';

/** The goal a page is about. */
export type PastRoot =
  | { readonly kind: 'objective'; readonly id: ObjectiveId }
  | { readonly kind: 'keyResult'; readonly id: KeyResultId };

type AnyRecord = Row<Record<string, unknown>>;

/** All that is known of a goal and what surrounds it at a moment. */
export interface Memory {
  readonly records: ReadonlyMap<RecordKind, readonly AnyRecord[]>;
  /** The journal of these records, until then. */
  readonly changes: readonly Change[];
  /** Those that had been read by then, in the state they were seen in; the rest of what is known of them is of today. */
  readonly tickets: readonly Ticket[];
  readonly ticketEvents: readonly (TicketEvent & { readonly space: string })[];
  /** Linked tickets that had not been read by then. */
  readonly unread: number;
  readonly keyResultIds: readonly KeyResultId[];
}

/**
 * Recalls a goal, what it serves, its key results with their links, tickets, check-ins and what was said of all these, and
 * the other links of these tickets, which decide how much they count. Costs by the goal, not by the workspace. Must run in a transaction.
 * @param at epoch ms.
 */
export async function recallGoal(db: Database, root: PastRoot, at: number): Promise<Memory> {
  const { recall, records, changes } = recaller(db, at);
  await recall('person', await keysOf(db, 'people'));
  await recall('cycle', await keysOf(db, 'cycles'));
  await recall('settings', [SETTINGS_ID]);
  const [keyResult] = root.kind === 'keyResult' ? await recall('keyResult', [root.id]) : [];
  const homeId = root.kind === 'objective' ? root.id : keyResult?.objectiveId;
  await recallAbove(recall, homeId);
  const candidates = homeId === undefined ? [] : await keyResultsEverIn(db, homeId);
  const keyResultIds = (await recall('keyResult', candidates))
    .filter(({ objectiveId }) => objectiveId === homeId)
    .map(({ id }) => id);
  const checkIns = await recall('checkIn', await keysUnder(db, 'checkIns', '[space+keyResultId]', keyResultIds));
  const goals = [...(homeId === undefined ? [] : [homeId]), ...keyResultIds];
  const spokenOf = [...goals, ...checkIns.map(({ id }) => id)];
  await recall('note', await keysUnder(db, 'notes', '[space+aboutId]', spokenOf));
  await recall('kudos', await keysUnder(db, 'kudos', '[space+keyResultId]', keyResultIds));
  const links = await recall('link', await keysUnder(db, 'links', '[space+keyResultId]', keyResultIds));
  const linked = new Set(links.map(({ ticketId }) => ticketId));
  // What is above and below a ticket is known only as it is now.
  const { family } = await surroundingsOf(db, linked, true);
  const ticketIds = [...new Set([...linked, ...family.tickets.keys()])];
  const siblings = await recall('link', await keysUnder(db, 'links', '[space+ticketId]', ticketIds));
  const others = await recall(
    'keyResult',
    siblings.map(({ keyResultId }) => keyResultId),
  );
  await recall(
    'objective',
    others.map(({ objectiveId }) => objectiveId),
  );
  const { tickets, ticketEvents } = await recallTickets(db, ticketIds, at);
  const unread = linked.size - tickets.filter(({ id }) => linked.has(id)).length;
  return { records, changes, tickets, ticketEvents, unread, keyResultIds };
}

type Recall = <K extends RecordKind>(kind: K, ids: Iterable<string>) => Promise<Row<Records[K]>[]>;

/** Looks up records as they were, each of them once. */
function recaller(db: Database, at: number) {
  const known = new Map<string, AnyRecord | null>();
  const records = new Map<RecordKind, AnyRecord[]>();
  const changes: Change[] = [];
  const read = async (kind: RecordKind, id: string) => {
    const history = await db.changes.where('[kind+recordId]').equals([kind, id]).toArray();
    const row = asOf(history, at, await tableOf(db, kind).get(rowKey(id))) as AnyRecord | null;
    known.set(`${kind}|${id}`, row);
    changes.push(...history.filter(({ clock }) => readClock(clock).ms <= at));
    if (row) records.set(kind, [...(records.get(kind) ?? []), row]);
  };
  const recall: Recall = async (kind, ids) => {
    const wanted = [...new Set(ids)];
    await Promise.all(wanted.filter((id) => !known.has(`${kind}|${id}`)).map((id) => read(kind, id)));
    return wanted.flatMap((id) => (known.get(`${kind}|${id}`) as never) ?? []);
  };
  return { recall, records, changes };
}

/** An objective, where it was carried over from, and what it serves, up to the top. A loop is walked once. */
async function recallAbove(recall: Recall, from: ObjectiveId | undefined): Promise<void> {
  const met = new Set<string>();
  for (let id = from; id !== undefined && !met.has(id); ) {
    met.add(id);
    const [objective] = await recall('objective', [id]);
    if (objective?.carriedFrom) await recall('objective', [objective.carriedFrom]);
    const parent = objective?.parent;
    if (!parent) return;
    if ('objectiveId' in parent) id = parent.objectiveId;
    else id = (await recall('keyResult', [parent.keyResultId]))[0]?.objectiveId;
  }
}

/** Key results that are in an objective, deleted or not, and all that were ever moved: one of them may have been in it. */
async function keyResultsEverIn(db: Database, id: ObjectiveId): Promise<string[]> {
  const moved = await db.keyResults
    .where('[space+id]')
    .between(...wholeSpace())
    .filter(({ stamps }) => stamps.objectiveId?.[0] !== stamps.id?.[0])
    .primaryKeys();
  return [...(await keysUnder(db, 'keyResults', '[space+objectiveId]', [id])), ...moved.map(([, key]) => key)];
}

async function recallTickets(db: Database, ids: readonly TicketId[], at: number) {
  const histories = await Promise.all(
    ids.map((id) =>
      db.ticketEvents.where('[space+ticketId+at]').between([SPACE, id, 0], [SPACE, id, at], true, true).toArray(),
    ),
  );
  const rows = await db.tickets.bulkGet(ids.map(rowKey));
  const tickets = rows.flatMap((ticket, i) => {
    const last = histories[i]?.at(-1);
    if (!ticket || !last) return [];
    const isSame = ticket.state === last.to && ticket.seenAt <= at;
    const closedAt = ticket.closedAt !== null && ticket.closedAt <= at ? ticket.closedAt : null;
    return [isSame ? ticket : { ...ticket, state: last.to, rawState: null, seenAt: last.at, closedAt }];
  });
  return { tickets, ticketEvents: histories.flat() };
}

type Keyed = 'people' | 'cycles' | 'keyResults' | 'links' | 'checkIns' | 'notes' | 'kudos';

const keysOf = async (db: Database, table: 'people' | 'cycles'): Promise<string[]> => {
  const keys = await db
    .table<unknown, [string, string]>(table)
    .where('[space+id]')
    .between(...wholeSpace())
    .primaryKeys();
  return keys.map(([, id]) => id);
};

/** Ids of everything an index finds under some ids, deleted or not. */
async function keysUnder(db: Database, table: Keyed, index: string, ids: readonly string[]): Promise<string[]> {
  const under = db.table<unknown, [string, string]>(table).where(index);
  const found = await Promise.all(ids.map((id) => under.equals([SPACE, id]).primaryKeys()));
  return found.flat().map(([, id]) => id);
}
