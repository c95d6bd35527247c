import type { TicketState } from '../../domain/ticket';
import type { Database } from '../db';
import { sites } from './sites';
import { ticketsAt } from './tickets-at';

/** A status as one site calls it, and what it counts as. */
export interface StatusName {
  /** As the site writes it. */
  readonly name: string;
  /** In how many tickets it was seen last. */
  readonly count: number;
  /** What those tickets are now; mostly one. */
  readonly states: readonly TicketState[];
  /** What the site's own table says; `null` = it follows the tracker. */
  readonly said: TicketState | null;
}

/** Every status seen at an installation, the most frequent first, and those that its table names without having been seen. */
export async function statusNames(db: Database, baseUrl: string): Promise<StatusName[]> {
  const words = (await sites(db, [{ baseUrl }])).get(baseUrl)?.statusWords ?? {};
  const seen = Map.groupBy(
    (await ticketsAt(db, baseUrl)).filter(({ rawState }) => rawState),
    ({ rawState }) => rawState?.toLowerCase() ?? '',
  );
  const names = [...seen].map(([word, tickets]) => ({
    name: tickets[0]?.rawState ?? word,
    count: tickets.length,
    states: [...new Set(tickets.map(({ state }) => state))],
    said: Object.hasOwn(words, word) ? (words[word] ?? null) : null,
  }));
  const unseen = Object.entries(words).filter(([word]) => !seen.has(word));
  return [
    ...names.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
    ...unseen.map(([name, said]) => ({ name, count: 0, states: [], said })),
  ];
}
