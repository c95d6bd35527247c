import type { Database } from '../store/db';
import { sites } from '../store/queries/sites';
import { ticketsAt } from '../store/queries/tickets-at';
import { observeTickets } from './observe-tickets';

/** A look that tells of a state alone. */
const ONLY_STATE = { title: null, type: null, assignees: null, labels: null, estimate: null, parent: null };

/**
 * A table of status names that was changed, or taken back, holds for what was seen before, too, as of then. Part of the
 * transaction that changes it.
 */
export async function judgeAgain(db: Database, baseUrl: string): Promise<void> {
  const words = (await sites(db, [{ baseUrl }])).get(baseUrl)?.statusWords ?? {};
  const meant = (await ticketsAt(db, baseUrl)).filter(
    ({ rawState, toldState }) => toldState || Object.hasOwn(words, rawState?.toLowerCase() ?? ''),
  );
  for (const [at, tickets] of Map.groupBy(meant, ({ seenAt }) => seenAt)) {
    const readings = tickets.map(({ ref, url, state, toldState, rawState, source, seen }) => ({
      ...ONLY_STATE,
      ref,
      url,
      state: toldState ?? state,
      rawState,
      source: seen.state?.source ?? source,
    }));
    await observeTickets(db, readings, at);
  }
}
