import { DAY_MS } from '../domain/calendar';
import type { Change } from '../domain/change';
import {
  type CompactionCursor,
  type CompactionStep,
  type Freed,
  freedTogether,
  isSuperseded,
  KEEP_DAYS,
  mayBeSuperfluous,
  mayBeSuperseded,
  NOTHING_FREED,
  superfluousEvents,
} from '../domain/compaction';
import { firstIdOf } from '../domain/created-at';
import type { TicketEvent } from '../domain/ticket';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { rowKey, SPACE } from '../store/schema';

/** Rows looked at in one step: a few hundredths of a second in which nobody else can write. */
const AT_ONCE = 500;
const CURSOR = 'compaction';
/** Before this moment, epoch ms, only the evening of each day is known of what no person did. */
const GAP = 'compactedBefore';
/** What all steps freed together. */
const SO_FAR = 'compactedSoFar';

/**
 * One step of compaction, in one transaction with the note of how far it came: killed at any moment, it goes on from there,
 * and nothing is looked at twice. A trial only tells what a step would free.
 */
export async function compact(
  db: Database,
  { after, isTrial }: FromExtension['compact']['input'],
  now: number,
): Promise<CompactionStep> {
  const until = new Date(now - KEEP_DAYS * DAY_MS).setHours(0, 0, 0, 0);
  return db.transaction(isTrial ? 'r' : 'rw', [db.ticketEvents, db.changes, db.meta], async () => {
    const reached = (await db.meta.get(CURSOR))?.value as CompactionCursor | undefined;
    const from = (isTrial && after) || reached || { ticketEvents: '', changes: '' };
    const events = await eventsAfter(db, from.ticketEvents, until);
    const changes = await changesAfter(db, from.changes, until);
    const cursor = {
      ticketEvents: events.at(-1)?.id ?? from.ticketEvents,
      changes: changes.at(-1)?.id ?? from.changes,
    };
    const goneEvents = await superfluous(db, events, until);
    const goneChanges = await superseded(db, changes);
    const gone = [...goneEvents, ...goneChanges];
    const freed: Freed = { rows: gone.length, bytes: gone.length === 0 ? 0 : JSON.stringify(gone).length };
    if (!isTrial) {
      await db.ticketEvents.bulkDelete(goneEvents.map(({ id }) => rowKey(id)));
      await db.changes.bulkDelete(goneChanges.map(({ id }) => id));
      await db.meta.put({ key: CURSOR, value: cursor });
      if (freed.rows > 0) {
        await db.meta.put({ key: GAP, value: until });
        const before = (await db.meta.get(SO_FAR))?.value as Freed | undefined;
        await db.meta.put({ key: SO_FAR, value: freedTogether(before ?? NOTHING_FREED, freed) });
      }
    }
    return {
      cursor,
      ...freed,
      isDone: events.length < AT_ONCE && changes.length < AT_ONCE,
    };
  });
}

/** Those of before a ticket was first seen have other ids and are passed over: a first one and a closing are always needed. */
const eventsAfter = (db: Database, id: string, until: number) =>
  db.ticketEvents
    .where('[space+id]')
    .between([SPACE, id], [SPACE, firstIdOf(until)], false, false)
    .limit(AT_ONCE)
    .toArray();

const changesAfter = (db: Database, id: string, until: number) =>
  db.changes.where('id').between(id, firstIdOf(until), false, false).limit(AT_ONCE).toArray();

/** Of these events those that no number needs. What stands beside them on their day may have been looked at before. */
async function superfluous(db: Database, events: readonly TicketEvent[], until: number): Promise<TicketEvent[]> {
  const looked = new Set(events.map(({ id }) => id));
  const tickets = new Set(events.filter(mayBeSuperfluous).map(({ ticketId }) => ticketId));
  const histories = await Promise.all(
    [...tickets].map((ticketId) =>
      db.ticketEvents.where('[space+ticketId+at]').between([SPACE, ticketId, 0], [SPACE, ticketId, until]).toArray(),
    ),
  );
  return histories.flatMap((history) => superfluousEvents(history).filter(({ id }) => looked.has(id)));
}

/** Changes of acts that are superseded as a whole: an act stays whole or goes whole, for half of it could be undone. */
async function superseded(db: Database, changes: readonly Change[]): Promise<Change[]> {
  const acts = new Set(changes.filter(mayBeSuperseded).map(({ actId }) => actId));
  const gone = await Promise.all([...acts].map((actId) => supersededAct(db, actId)));
  return gone.flat();
}

async function supersededAct(db: Database, actId: string): Promise<Change[]> {
  const act = await db.changes.where('actId').equals(actId).toArray();
  if (!act.every(mayBeSuperseded)) return [];
  for (const change of act) {
    const journal = await db.changes.where('[kind+recordId]').equals([change.kind, change.recordId]).toArray();
    if (!isSuperseded(change, journal)) return [];
  }
  return act;
}
