import type { Family } from './family';
import { familyOf, parentIdOf } from './family';
import type { TicketId } from './ids';
import type { Ticket } from './ticket';
import type { WorkLink } from './work-pieces';

/** What decides for which key results some tickets count, and how much. */
export interface Surroundings<L extends WorkLink> {
  /** The tickets themselves, those above them, and those below as far as a link counts through them. */
  readonly family: Family;
  /** Every living link on any of these. */
  readonly links: readonly L[];
}

/** Where tickets and links are looked up. */
export interface Register<L extends WorkLink> {
  /** Those that are known. */
  readonly tickets: (ids: readonly TicketId[]) => PromiseLike<readonly Ticket[]>;
  /** Their children. */
  readonly below: (ids: readonly TicketId[]) => PromiseLike<readonly Ticket[]>;
  /** Living links on any of them. */
  readonly links: (ids: readonly TicketId[]) => PromiseLike<readonly L[]>;
}

/**
 * Looks up and down from some tickets. Costs as much as they have relatives; tickets below are looked up only where a link
 * above counts through its children.
 * @param isDeep looks below in any case: a link that counted through children may just have gone.
 */
export async function lookAround<L extends WorkLink>(
  register: Register<L>,
  ticketIds: Iterable<TicketId>,
  isDeep = false,
): Promise<Surroundings<L>> {
  const asked = new Set(ticketIds);
  const line = new Set(asked);
  const known = new Map<TicketId, Ticket>();
  for (let level = [...line]; level.length > 0; ) {
    const above = new Set<TicketId>();
    for (const ticket of await register.tickets(level)) {
      known.set(ticket.id, ticket);
      const parentId = parentIdOf(ticket);
      if (parentId !== null && !line.has(parentId)) above.add(parentId);
    }
    level = [...above];
    for (const id of level) line.add(id);
  }
  const links = await register.links([...line]);
  const below = isDeep || links.some(({ includeChildren }) => includeChildren) ? await lookBelow(register, asked) : [];
  for (const ticket of below) known.set(ticket.id, ticket);
  const deeper = below.filter(({ id }) => !line.has(id)).map(({ id }) => id);
  return { family: familyOf(known.values()), links: [...links, ...(await register.links(deeper))] };
}

async function lookBelow(register: Pick<Register<WorkLink>, 'below'>, ticketIds: ReadonlySet<TicketId>) {
  const found: Ticket[] = [];
  const met = new Set(ticketIds);
  for (let level = [...met]; level.length > 0; ) {
    const children = await register.below(level);
    found.push(...children);
    level = children.map(({ id }) => id).filter((id) => !met.has(id));
    for (const id of level) met.add(id);
  }
  return found;
}
