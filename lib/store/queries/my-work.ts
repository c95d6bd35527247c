import type { PersonId } from '../../domain/ids';
import { type LikelyLink, likelyLinks } from '../../domain/likely-link';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { alive } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';
import { looseTickets } from './loose-tickets';

/** A ticket of mine that serves no key result. */
export interface LooseTicket {
  readonly ticket: Ticket;
  /** Running key results it may serve, the likeliest first. */
  readonly likely: readonly (LikelyLink & { readonly goal: KeyResultView })[];
}

export interface MyWork {
  readonly tickets: readonly LooseTicket[];
  /** More of them than are shown. */
  readonly more: number;
  /** Those that "Not now" put aside for a while. */
  readonly aside: number;
}

const SHOWN = 10;
const SUGGESTED = 2;
/** Key results weighed for each ticket: some of the likeliest may have ended. */
const WEIGHED = 6;

/**
 * Tickets of mine that serve no key result, with those their neighbours serve: an offer, not a debt.
 * @param now epoch ms.
 */
export async function myWork(db: Database, meId: PersonId, now: number): Promise<MyWork> {
  const loose = await looseTickets(db, meId, now);
  if (loose === null) return { tickets: [], more: 0, aside: 0 };
  const { offered, aside, recent, links } = loose;
  const neighbours = links.flatMap(({ ticketId, keyResultId }) => {
    const ticket = recent.get(ticketId);
    return ticket ? [{ ticket, keyResultId }] : [];
  });
  const shown = offered
    .slice(0, SHOWN)
    .map((ticket) => ({ ticket, likely: likelyLinks(ticket, neighbours).slice(0, WEIGHED) }));
  const ids = new Set(shown.flatMap(({ likely }) => likely.map(({ keyResultId }) => keyResultId)));
  const rows = alive(await db.keyResults.bulkGet([...ids].map(rowKey)));
  const goals = new Map(
    (await viewKeyResults(db, rows, now))
      .filter(({ verdict }) => verdict.status !== 'closed')
      .map((goal) => [goal.keyResult.id, goal]),
  );
  return {
    tickets: shown.map(({ ticket, likely }) => ({
      ticket,
      likely: likely
        .flatMap((link) => {
          const goal = goals.get(link.keyResultId);
          return goal ? [{ ...link, goal }] : [];
        })
        .slice(0, SUGGESTED),
    })),
    more: offered.length - shown.length,
    aside,
  };
}
