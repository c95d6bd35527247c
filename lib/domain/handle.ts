import type { Person } from './person';
import type { Ticket } from './ticket';

/** A name on one tracker. */
export type Handle = Person['handles'][number];

/** The host of a ticket's tracker, as handles name it. */
export const hostOf = ({ ref }: Pick<Ticket, 'ref'>): string => ref.baseUrl.split('/')[2]?.toLowerCase() ?? '';

/** Hosts and logins ignore case on every tracker we read; the same name on two hosts may be two people. */
export const handleKey = ({ trackerHost, login }: Handle): string => `${trackerHost} ${login}`.toLowerCase();

/** Under which names the assignees of a ticket are known on its tracker. */
export const assigneesOf = (ticket: Pick<Ticket, 'ref' | 'assignees'>): Handle[] =>
  (ticket.assignees ?? []).map((login) => ({ trackerHost: hostOf(ticket), login }));

/** Is a ticket assigned to this person? */
export function goesBy({ handles }: Pick<Person, 'handles'>, ticket: Pick<Ticket, 'ref' | 'assignees'>): boolean {
  const own = new Set(handles.map(handleKey));
  return assigneesOf(ticket).some((handle) => own.has(handleKey(handle)));
}

/** A name on tickets that belongs to nobody we know. */
export interface Stranger extends Handle {
  /** Where it was seen last. */
  readonly ticket: Ticket;
}

/** Assignees that no person goes by, each once. @param tickets latest seen first. */
export function strangersOn(tickets: readonly Ticket[], people: readonly Pick<Person, 'handles'>[]): Stranger[] {
  const known = new Set(people.flatMap(({ handles }) => handles.map(handleKey)));
  const strangers = new Map<string, Stranger>();
  for (const ticket of tickets) {
    for (const handle of assigneesOf(ticket)) {
      const key = handleKey(handle);
      if (!known.has(key) && !strangers.has(key)) strangers.set(key, { ...handle, ticket });
    }
  }
  return [...strangers.values()];
}
