import { DAY_MS } from '../../domain/calendar';
import { goesBy } from '../../domain/handle';
import type { PersonId, TicketId } from '../../domain/ids';
import type { Link } from '../../domain/link';
import { isOpen } from '../../domain/open-ticket';
import type { Ticket } from '../../domain/ticket';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';

/** Tickets looked through, those seen last first, and none that nobody saw for so long. */
const LOOK_THROUGH = 500;
/** As many as a popup has time for. */
export const AT_A_GLANCE = 50;
const SEEN_MS = 30 * DAY_MS;

/** Under which key the tickets that were put aside lie, with the moment until when, epoch ms. */
export const ASIDE = 'my work aside';
export const asideAt = async (db: Database): Promise<Readonly<Record<TicketId, number>>> =>
  ((await db.meta.get(ASIDE))?.value as Record<TicketId, number> | undefined) ?? {};

/** What one tracker said is mine, the last time it was asked, under a key that begins so. */
export interface NamedMine {
  /** Not to be asked before this moment again, epoch ms. */
  readonly nextAt: number;
  readonly found: readonly TicketId[];
}
/** Addresses begin so, which the key beside them does not. */
export const NAMED_MINE = 'my work http';

export interface LooseTickets {
  readonly offered: readonly Ticket[];
  /** Those that "Not now" put aside for a while. */
  readonly aside: number;
  /** What was looked through, and its links. */
  readonly recent: ReadonlyMap<TicketId, Ticket>;
  readonly links: readonly Link[];
}

/**
 * My open tickets that serve no key result, as far as they were seen lately: those that go by a name of mine, and those that
 * their tracker says are mine; `null` = I am known on no tracker.
 * @param now epoch ms. @param most tickets looked through.
 */
export async function looseTickets(
  db: Database,
  meId: PersonId,
  now: number,
  most = LOOK_THROUGH,
): Promise<LooseTickets | null> {
  const [person] = alive([await db.people.get(rowKey(meId))]);
  const named = await db.meta.where('key').startsWith(NAMED_MINE).toArray();
  if (!person || person.handles.length + named.length === 0) return null;
  const mine = new Set(named.flatMap(({ value }) => (value as NamedMine).found));
  const seen = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, now - SEEN_MS], [SPACE, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(most)
    .toArray();
  const recent = new Map<TicketId, Ticket>(seen.map((ticket) => [ticket.id, ticket]));
  const links = alive(await rowsOfEach(db.links, '[space+ticketId]', [...recent.keys()]));
  const linked = new Set(links.map(({ ticketId }) => ticketId));
  const loose = seen.filter(
    (ticket) => isOpen(ticket.state) && !linked.has(ticket.id) && (mine.has(ticket.id) || goesBy(person, ticket)),
  );
  const aside = await asideAt(db);
  const offered = loose.filter(({ id }) => (aside[id] ?? 0) <= now);
  return { offered, aside: loose.length - offered.length, recent, links };
}
