import { AGE_UNKNOWN, observe, type Seen } from '../domain/observation';
import type { Random } from '../domain/random';
import { nextLook } from '../domain/refresh';
import type { Ticket } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { rowKey, ticketRow } from '../store/schema';
import type { Http, TrackerApi } from '../trackers/api';
import { apiReading } from '../trackers/api-reading';
import type { RefreshPorts } from './visit-tracker';

/** Clocks of trackers differ from ours; so much is forgiven. */
const MARGIN_MS = 3_600_000;

/**
 * Of tickets that are due, those that the tracker says nothing happened to since they were last seen are taken as seen now,
 * at the price of one request for all of them.
 * @returns the others, to be asked for by name.
 */
export async function passOverUnchanged(
  ports: RefreshPorts,
  api: TrackerApi,
  http: Http,
  due: readonly Ticket[],
  random: Random,
): Promise<readonly Ticket[]> {
  const watches = await ports.db.watches.bulkGet(due.map(({ id }) => id));
  const isSettled = (ticket: Ticket, i: number) =>
    ticket.state !== 'unknown' && ticket.seenAt > AGE_UNKNOWN && watches[i]?.missing === null && watches[i].dueAt > 0;
  const settled = due.filter(isSettled);
  if (settled.length === 0) return due;
  const since = settled.reduce((least, { seenAt }) => Math.min(least, seenAt), Infinity) - MARGIN_MS;
  const askedAt = Date.now();
  const changed = await api.changedSince?.(
    http,
    since,
    settled.map(({ ref }) => ref),
  );
  if (!changed) return due;
  const quiet = settled.filter(({ ref }) => !changed.has(ticketIdOf(ref)));
  for (const some of slicesOf(quiet)) await seeAgain(ports.db, some, askedAt, random);
  const passed = new Set(quiet);
  return due.filter((ticket) => !passed.has(ticket));
}

/**
 * Nothing else than when they were seen changes, so neither links nor numbers are looked at. What a page showed later is newer;
 * what nobody links any more is let go when all are asked for by name.
 */
const seeAgain = (db: Database, tickets: readonly Ticket[], seenAt: number, random: Random): Promise<void> =>
  db.transaction('rw', db.tickets, db.watches, async () => {
    const rows = await db.tickets.bulkGet(tickets.map(({ id }) => rowKey(id)));
    const known = rows.filter((row) => row !== undefined);
    await db.tickets.bulkPut(known.map((row) => ticketRow(observe(row, asItWas(row), seenAt))));
    const watches = await db.watches.bulkGet(known.map(({ id }) => id));
    await db.watches.bulkPut(
      watches.flatMap((watch, i) => {
        const state = known[i]?.state;
        if (!watch || !state) return [];
        return [{ ...watch, dueAt: nextLook({ state, isDueSoon: watch.isDueSoon ?? false }, seenAt, random) }];
      }),
    );
  });

const asItWas = ({ ref, url, state, rawState, toldState }: Ticket): Seen => ({
  ...apiReading(ref, url, { state, rawState }),
  closedAt: null,
  toldState,
});
