import { Dexie } from 'dexie';
import { v7 as newId } from 'uuid';
import { DAY_MS } from '../../domain/calendar';
import { createdAtOf } from '../../domain/created-at';
import { type Database, makeDatabase } from '../db';
import { tableOf } from '../journal';
import { refreshRollUps } from '../roll-ups';
import { ticketRow } from '../schema';
import { type PastRoot, recallGoal } from './past-memory';

/** What a page about a goal is made of, as it was at a moment. */
export interface Past {
  /** A scratch database that every query can be asked. */
  readonly db: Database;
  /** Linked tickets that had not been read by then: what state they were in is not known. */
  readonly unread: number;
  /** Forgets it. */
  close(): Promise<void>;
}

const PREFIX = 'throughline-past-';

/**
 * Copies a goal as it was, with what surrounds it, into a scratch database. A copy and not a second set of queries:
 * whatever a page asks, of the past it is told the past. The workspace is only read.
 * @param at epoch ms, in the past.
 * @param now epoch ms.
 */
export async function openPast(db: Database, root: PastRoot, at: number, now: number): Promise<Past> {
  const memory = await db.transaction('r', db.tables, async () => recallGoal(db, root, at));
  await forgetLeftovers(now);
  const past = makeDatabase(`${PREFIX}${newId({ msecs: now })}`);
  await past.open();
  await past.transaction('rw', past.tables, async () => {
    for (const [kind, rows] of memory.records) await tableOf(past, kind).bulkPut([...rows]);
    await past.changes.bulkPut([...memory.changes]);
    await past.tickets.bulkPut(memory.tickets.map(ticketRow));
    await past.ticketEvents.bulkPut([...memory.ticketEvents]);
    await refreshRollUps(past, memory.keyResultIds);
  });
  return { db: past, unread: memory.unread, close: () => past.delete() };
}

/** A page that was killed could not tidy up. */
async function forgetLeftovers(now: number): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) {
    if (name.startsWith(PREFIX) && createdAtOf(name.slice(PREFIX.length)) < now - DAY_MS) await Dexie.delete(name);
  }
}
