import { randomFrom } from '../domain/random';
import { FIRST_STATE, isPaused, rankOf } from '../domain/refresh';
import type { TicketRef } from '../domain/ticket';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { slicesOf } from '../exchange/slices';
import { inTurn } from '../platform/turns';
import type { Database } from '../store/db';
import { type ConnectionRow, rowKey } from '../store/schema';
import { fillHistories } from './fill-history';
import { followMoves } from './follow-moves';
import { hearChanges } from './hear-changes';
import { takeInAnswers } from './take-in-answers';
import { type RefreshPorts, visitTracker } from './visit-tracker';
import { watchLinked } from './watch-linked';
import { writeNotes } from './write-notes';

/** At one tracker at the same time. */
const SIDE_BY_SIDE = 2;
/** Of one tracker in one round: a round is soon over, and the next one goes on. */
const MOST_CALLS = 100;

/**
 * Looks at linked tickets whose time has come, tracker by tracker, as far as each one's budget goes. May be killed at any
 * moment: what was answered is kept with the next time to look, and the next round goes on from there.
 * @param only all of this tracker's, because the person asked; not before its server allows, though.
 */
export const refreshTickets = (ports: RefreshPorts, now: number, only?: string): Promise<void> =>
  inTurn('refresh', async () => {
    await watchLinked(ports.db, now);
    const on = await ports.db.connections.toArray();
    const wanted = on.filter(({ baseUrl, refresh = FIRST_STATE }) =>
      only === undefined ? refresh.nextAt <= now : baseUrl === only && !isPaused(refresh, now),
    );
    const moved = await Promise.all(
      wanted.map(async (connection) => refreshHost(ports, connection, now, only !== undefined)),
    );
    if (moved.some(Boolean)) await ports.spread();
  });

/** @returns whether numbers moved. */
async function refreshHost(
  ports: RefreshPorts,
  connection: ConnectionRow,
  now: number,
  isAsked: boolean,
): Promise<boolean> {
  const visit = await visitTracker(ports, connection);
  if (!visit) return false;
  const { db, api, http, baseUrl, atOnce, perHour } = visit;
  const random = randomFrom(Date.now());
  let hasMoved = false;
  try {
    await hearChanges(visit, now, isAsked, random);
    const isHeard = Boolean(visit.state.heard);
    const most = atOnce * Math.min(perHour, MOST_CALLS);
    const refs = await dueAt(db, baseUrl, most, isAsked && !isHeard ? Infinity : now);
    for (const calls of slicesOf([...slicesOf(refs, atOnce)], SIDE_BY_SIDE)) {
      if (!visit.mayAsk(calls.length)) break;
      const seenAt = Date.now();
      const answered = await Promise.all(calls.map((call) => api.readTickets(http, call)));
      for (const [i, answers] of answered.entries())
        hasMoved =
          (await takeInAnswers(
            ports,
            ...(await followMoves(ports, calls[i] ?? [], answers)),
            seenAt,
            isHeard,
            random,
          )) || hasMoved;
      await visit.answered();
    }
    // Once all is known as it is: how it came to be.
    await fillHistories(visit);
    if (visit.way === 'token' && api.notes)
      await writeNotes(db, api.notes, http, baseUrl, (count) => visit.mayAsk(count));
    await visit.answered();
  } catch (error) {
    // A fault of ours must not stop the others, nor be asked for again and again.
    if (!(error instanceof TrackerTrouble)) console.error(error);
    await visit.failed(error instanceof TrackerTrouble ? error : new TrackerTrouble('reader', String(error)));
  }
  return hasMoved;
}

/** So many are looked through for the most urgent ones. */
const LOOKED_THROUGH = 2000;

/** The most urgent ones, and of these what has waited longest. */
async function dueAt(db: Database, baseUrl: string, most: number, dueBefore: number): Promise<TicketRef[]> {
  const due = await db.watches
    .where('[baseUrl+dueAt]')
    .between([baseUrl, 0], [baseUrl, dueBefore], true, true)
    .limit(Math.max(most, LOOKED_THROUGH))
    .toArray();
  const tickets = await db.tickets.bulkGet(due.map(({ ticketId }) => rowKey(ticketId)));
  // One that is not known any more would be due for ever.
  await db.watches.bulkDelete(due.flatMap(({ ticketId }, i) => (tickets[i] ? [] : [ticketId])));
  return due
    .flatMap(({ dueAt: at, isDueSoon = false }, i) => {
      const ticket = tickets[i];
      return ticket ? [{ ticket, rank: rankOf({ state: ticket.state, isDueSoon }, at === 0) }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ ticket }) => ticket.ref);
}
