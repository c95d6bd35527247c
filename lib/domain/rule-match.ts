import { parentIdOf } from './family';
import type { TicketId } from './ids';
import type { LinkRule } from './link-rule';
import { isWorkspace, projectOf } from './project';
import type { Ticket } from './ticket';

export type Wanted = Pick<LinkRule, 'tracker' | 'baseUrl' | 'project' | 'match' | 'value'>;
type Known = Pick<Ticket, 'ref' | 'title' | 'labels' | 'assignees' | 'parent'>;

/**
 * Does a ticket fit, as far as is known of it here?
 * @param tickets those above it, by id.
 * @returns `null` when what is known does not tell.
 */
export function fits(rule: Wanted, ticket: Known, tickets: ReadonlyMap<TicketId, Known>): boolean | null {
  if (!isAt(rule, ticket)) return false;
  const isInProject = rule.project === null || isOf(rule.project, ticket);
  if (isInProject === false) return false;
  const isMatch = matches(rule, ticket, tickets);
  return isMatch && isInProject ? true : isMatch === false ? false : null;
}

const isAt = ({ tracker, baseUrl }: Wanted, { ref }: Known): boolean =>
  ref.tracker === tracker && fold(ref.baseUrl) === fold(baseUrl);

function matches(rule: Wanted, ticket: Known, tickets: ReadonlyMap<TicketId, Known>): boolean | null {
  const { match, value } = rule;
  switch (match) {
    case 'label':
      return has(ticket.labels, value);
    case 'assignee':
      return has(ticket.assignees, value);
    case 'title':
      return isLike(ticket.title, value);
    case 'project':
      return isOf(value, ticket);
    case 'parent':
      return isBelow(value, ticket, tickets);
    case 'milestone':
    case 'query':
      return null;
  }
}

const has = (names: readonly string[] | null, name: string): boolean | null =>
  names && names.some((one) => fold(one) === fold(name));

/** Every part between stars is there, in this order; case says nothing. Looks at each letter of the title once. */
export function isLike(title: string, pattern: string): boolean {
  let from = 0;
  const text = fold(title);
  for (const part of fold(pattern).split('*')) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function isOf(project: string, { ref }: Known): boolean | null {
  const own = projectOf(ref);
  if (own !== null && fold(own) === fold(project)) return true;
  // In which project of a workspace, its tracker alone knows.
  return own === null || isWorkspace(ref) ? null : false;
}

/** `null` where nobody said what it is below: a tracker that names no parent says nothing. */
function isBelow(key: string, ticket: Known, tickets: ReadonlyMap<TicketId, Known>): boolean | null {
  if (ticket.parent === null) return null;
  const met = new Set<Known>();
  for (let at: Known | undefined = ticket; at && at.parent !== null && !met.has(at); ) {
    if (fold(at.parent) === fold(key.replace(/^#/, ''))) return true;
    met.add(at);
    const id = parentIdOf(at);
    at = id === null ? undefined : tickets.get(id);
  }
  return false;
}

const fold = (text: string): string => text.trim().toLowerCase();
