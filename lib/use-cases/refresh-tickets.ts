import { DAY_MS } from '../domain/calendar';
import { randomFrom } from '../domain/random';
import { afterAnswer, afterFailure, afterRequests, budgetLeft, FIRST_STATE, type HostState } from '../domain/refresh';
import type { Ticket } from '../domain/ticket';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { trackerHttp } from '../platform/tracker-http';
import { inTurn } from '../platform/turns';
import type { Database } from '../store/db';
import { type AccessRow, type ConnectionRow, rowKey } from '../store/schema';
import type { TrackerApi, Way } from '../trackers/api';
import { apis } from '../trackers/apis';
import { fillHistories } from './fill-history';
import type { observeTickets } from './observe-tickets';
import { passOverUnchanged } from './pass-over-unchanged';
import { takeInAnswers } from './take-in-answers';
import { watchLinked } from './watch-linked';
import { writeNotes } from './write-notes';

/** What the background lends to what it loads only now and then, so that neither carries the other's parts. */
export interface RefreshPorts {
  readonly db: Database;
  readonly observe: typeof observeTickets;
  readonly hasAccess: (baseUrl: string) => Promise<boolean>;
  /** Lets the toolbar and open pages follow. */
  readonly spread: () => Promise<void>;
}

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
      only === undefined ? refresh.nextAt <= now : baseUrl === only && !isTold(refresh, now),
    );
    const moved = await Promise.all(
      wanted.map(async (connection) => refreshHost(ports, connection, only ? Infinity : now)),
    );
    if (moved.some(Boolean)) await ports.spread();
  });

/** A server that asked for a pause gets it, whoever presses. */
const isTold = ({ trouble, nextAt }: HostState, now: number): boolean =>
  trouble?.code === 'rate-limited' && nextAt > now;

/**
 * @param dueBefore looks at tickets whose time comes until then, epoch ms.
 * @returns whether numbers moved.
 */
async function refreshHost(ports: RefreshPorts, connection: ConnectionRow, dueBefore: number): Promise<boolean> {
  const { db, hasAccess } = ports;
  const { baseUrl, tracker } = connection;
  const api = apis[tracker];
  const access = await db.accesses.get(baseUrl);
  const way = api && wayIn(api, access);
  if (!way || !(await hasAccess(baseUrl))) return false;
  const random = randomFrom(Date.now());
  let state = connection.refresh ?? FIRST_STATE;
  let requests = 0;
  const keep = async (next: HostState) => {
    state = afterRequests(next, requests, Date.now());
    requests = 0;
    await db.connections.update(baseUrl, { refresh: state });
  };
  let spentUntil = 0;
  const http = bindHttp(
    api,
    baseUrl,
    access,
    () => requests++,
    (until) => (spentUntil = Math.max(spentUntil, until)),
  );
  const mayAsk = (count: number) =>
    spentUntil <= Date.now() && budgetLeft(state, perHour, Date.now()) >= requests + count;
  const perHour = api.perHour[way] ?? 0;
  let hasMoved = false;
  try {
    const atOnce = api.atOnce[way] ?? 1;
    const due = await dueAt(db, baseUrl, atOnce * Math.min(perHour, MOST_CALLS), dueBefore);
    let isWhole = due.length <= atOnce || !api.changedSince || Date.now() - state.wholeAt > DAY_MS;
    const asked = isWhole ? due : await passOverUnchanged(ports, api, http, due, random);
    const refs = asked.map(({ ref }) => ref);
    for (const calls of inPieces(SIDE_BY_SIDE, [...inPieces(atOnce, refs)])) {
      if (!mayAsk(calls.length)) {
        isWhole = false;
        break;
      }
      const seenAt = Date.now();
      const answered = await Promise.all(calls.map((call) => api.readTickets(http, call)));
      for (const [i, answers] of answered.entries())
        hasMoved = (await takeInAnswers(ports, calls[i] ?? [], answers, seenAt, random)) || hasMoved;
      await keep(afterAnswer(state, Date.now()));
    }
    // Once all is known as it is: how it came to be, with at most half of the hour's budget.
    await fillHistories(db, api, http, baseUrl, (count) => mayAsk(perHour / 2 + count));
    if (way === 'token' && api.notes) await writeNotes(db, api.notes, http, baseUrl, mayAsk);
    const after = isWhole ? { ...state, wholeAt: Date.now() } : afterAnswer(state, Date.now());
    await keep({ ...after, nextAt: Math.max(after.nextAt, spentUntil) });
  } catch (error) {
    // A fault of ours must not stop the others, nor be asked for again and again.
    if (!(error instanceof TrackerTrouble)) console.error(error);
    const trouble = error instanceof TrackerTrouble ? error : new TrackerTrouble('reader', String(error));
    await keep(afterFailure(state, trouble, Date.now(), random));
  }
  return hasMoved;
}

/** A token is what the person chose; without one, whatever else is possible. */
export const wayIn = (api: TrackerApi, access: Pick<AccessRow, 'token'> | undefined): Way | undefined =>
  access ? 'token' : api.ways.find((way) => way !== 'token');

export function bindHttp(
  api: TrackerApi,
  baseUrl: string,
  access: Pick<AccessRow, 'token'> | undefined,
  onRequest: () => void,
  onSpent?: (until: number) => void,
) {
  const way = wayIn(api, access) ?? 'anonymous';
  const target = {
    root: api.root(baseUrl, way),
    way,
    secret: access ? api.authorize(access.token) : {},
    ...(access && api.tokenField && { secretForm: { [api.tokenField]: access.token } }),
  };
  return trackerHttp(target, onRequest, undefined, onSpent);
}

/** What has waited longest. */
async function dueAt(db: Database, baseUrl: string, most: number, dueBefore: number): Promise<Ticket[]> {
  const due = await db.watches
    .where('[baseUrl+dueAt]')
    .between([baseUrl, 0], [baseUrl, dueBefore], true, true)
    .limit(most)
    .primaryKeys();
  const tickets = await db.tickets.bulkGet(due.map(rowKey));
  // One that is not known any more would be due for ever.
  await db.watches.bulkDelete(due.filter((_, i) => !tickets[i]));
  return tickets.filter((ticket) => ticket !== undefined);
}

function* inPieces<T>(size: number, items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
