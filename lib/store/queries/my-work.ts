import { DAY_MS } from '../../domain/calendar';
import { goesBy } from '../../domain/handle';
import type { PersonId, TicketId } from '../../domain/ids';
import { type LikelyLink, likelyLinks } from '../../domain/likely-link';
import type { Ticket } from '../../domain/ticket';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';

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

/** Tickets looked through, those seen last first, and none that nobody saw for so long. */
const LOOK_THROUGH = 500;
const SEEN_MS = 30 * DAY_MS;
const SHOWN = 10;
const SUGGESTED = 2;
/** Key results weighed for each ticket: some of the likeliest may have ended. */
const WEIGHED = 6;

/** Under which key the tickets that were put aside lie, with the moment until when, epoch ms. */
export const ASIDE = 'my work aside';
export const asideAt = async (db: Database): Promise<Readonly<Record<TicketId, number>>> =>
  ((await db.meta.get(ASIDE))?.value as Record<TicketId, number> | undefined) ?? {};

/**
 * Open tickets assigned to somebody that serve no key result, as far as they were seen lately: an offer, not a debt.
 * @param now epoch ms.
 */
export async function myWork(db: Database, meId: PersonId, now: number): Promise<MyWork> {
  const [person] = alive([await db.people.get(rowKey(meId))]);
  if (!person || person.handles.length === 0) return { tickets: [], more: 0, aside: 0 };
  const seen = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, now - SEEN_MS], [SPACE, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(LOOK_THROUGH)
    .toArray();
  const recent = new Map<TicketId, Ticket>(seen.map((ticket) => [ticket.id, ticket]));
  const links = alive(await rowsOfEach(db.links, '[space+ticketId]', [...recent.keys()]));
  const linked = new Set(links.map(({ ticketId }) => ticketId));
  const aside = await asideAt(db);
  const loose = seen.filter(
    (ticket) =>
      (ticket.state === 'open' || ticket.state === 'in_progress') && !linked.has(ticket.id) && goesBy(person, ticket),
  );
  const offered = loose.filter(({ id }) => (aside[id] ?? 0) <= now);
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
    aside: loose.length - offered.length,
  };
}
