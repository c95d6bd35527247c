import type { Row } from '../../domain/change';
import type { TicketId } from '../../domain/ids';
import type { Kudos } from '../../domain/kudos';
import type { Link } from '../../domain/link';
import type { LinkRule } from '../../domain/link-rule';
import type { Person } from '../../domain/person';
import { idStart, type Place } from '../../domain/renaming';
import type { Site } from '../../domain/site';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { alive, people, wholeSpace } from './alive';
import { connections } from './connections';
import { sites } from './sites';

/** Everything that hangs on one installation of a tracker, and follows when it moves. */
export interface MovePlan {
  readonly tickets: readonly Ticket[];
  /** Living links, one for each ticket and key result. */
  readonly links: readonly Row<Link>[];
  /** Tickets that links name, whether or not anything else is known of them. */
  readonly linked: readonly TicketId[];
  /** Who has a name there, unless another tracker lives on the same host. */
  readonly people: readonly Row<Person>[];
  readonly rules: readonly Row<LinkRule>[];
  /** Receipts that name its tickets. */
  readonly kudos: readonly Row<Kudos>[];
  /** What was said of it; `null` = nothing. */
  readonly site: Row<Site> | null;
}

export const hostOfPlace = ({ baseUrl }: Pick<Place, 'baseUrl'>): string => new URL(baseUrl).host;

export async function movePlan(db: Database, from: Place): Promise<MovePlan> {
  const start = idStart(from);
  const range = [[SPACE, start] as const, [SPACE, `${start}\uffff`] as const] as const;
  const tickets = await db.tickets
    .where('[space+id]')
    .between(...range)
    .toArray();
  const links = await db.links
    .where('[space+ticketId]')
    .between(...range)
    .toArray();
  const rules = await db.linkRules
    .where('[space+id]')
    .between(...wholeSpace())
    .toArray();
  const kudos = await db.kudos
    .where('[space+id]')
    .between(...wholeSpace())
    .toArray();
  const host = hostOfPlace(from);
  const neighbours = (await connections(db)).filter((one) => one.baseUrl !== from.baseUrl && hostOfPlace(one) === host);
  return {
    tickets,
    links: alive(links),
    linked: [...new Set(links.map(({ ticketId }) => ticketId))],
    people:
      neighbours.length > 0
        ? []
        : (await people(db)).filter(({ handles }) => handles.some(({ trackerHost }) => trackerHost === host)),
    rules: alive(rules).filter(({ tracker, baseUrl }) => tracker === from.tracker && baseUrl === from.baseUrl),
    kudos: alive(kudos).filter(({ tickets: named }) => named.some(({ id }) => id.startsWith(start))),
    site: (await sites(db, [from])).get(from.baseUrl) ?? null,
  };
}
