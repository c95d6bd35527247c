import type { ApiAnswer } from '../domain/api-answer';
import { AGE_UNKNOWN } from '../domain/observation';
import type { Random } from '../domain/random';
import type { Ticket } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { slicesOf } from '../exchange/slices';
import type { Http, TrackerApi } from '../trackers/api';
import { apiReading } from '../trackers/api-reading';
import { takeInAnswers } from './take-in-answers';
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
  for (const some of slicesOf(quiet)) {
    const answers = new Map(
      some.map(({ id, ref, url, state, rawState }): [typeof id, ApiAnswer] => [
        id,
        { reading: apiReading(ref, url, { state, rawState }) },
      ]),
    );
    await takeInAnswers(
      ports,
      some.map(({ ref }) => ref),
      answers,
      askedAt,
      random,
    );
  }
  const passed = new Set(quiet);
  return due.filter((ticket) => !passed.has(ticket));
}
