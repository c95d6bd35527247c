import type { TicketReading } from '../domain/ticket';

/**
 * What a tracker's page side promises, by example: `tests/contract` holds every tracker to its own examples, and to
 * answering nothing on everybody else's. Not shipped.
 */
export interface Examples {
  /** What it calls its tickets, for the README. */
  readonly kinds: string;
  /** Base URLs the examples lie below. */
  readonly baseUrls: readonly string[];
  /** URLs that name a ticket. */
  readonly tickets: readonly TicketExample[];
  /** URLs that name none. */
  readonly others: readonly string[];
  readonly fixtures: readonly Fixture[];
  /** Where titles and states stand in the fixtures, as selectors: tests put other words there, or none. Empty states = a page may well have none. */
  readonly marks: { readonly titles: string; readonly states: string };
}

export interface TicketExample {
  readonly url: string;
  readonly baseUrl: string;
  readonly project: string | null;
  readonly key: string;
}

/** A page in `fixtures/`, and what is read from it. Names begin with `synthetic-` when written from a description; pages of boards have `board` in theirs. */
export interface Fixture {
  readonly file: string;
  readonly url: string;
  readonly baseUrl: string;
  /** What must be among the reading; a text = `MarkupChanged` for want of that; `null` = no ticket's page. */
  readonly ticket: Partial<TicketReading> | string | null;
  /** What must be among the reading of each row, in order. */
  readonly rows: readonly RowExample[];
}

export type RowExample = Partial<TicketReading> & { readonly key: string };

type At = Pick<Fixture, 'url' | 'baseUrl'>;

/** A page that means harm to its readers. @param told what is read of it beside its title. */
export const hostile = (
  { url, baseUrl }: At,
  rows: Fixture['rows'],
  told: Partial<TicketReading> = { labels: ['<b>constructor', '__proto__'] },
): Fixture => ({
  file: 'synthetic-hostile.html',
  url,
  baseUrl,
  ticket: { title: '<img src=x onerror=alert(1)> #99 </script>', state: 'open', ...told },
  rows,
});

/** At a ticket's address: its state cannot be found, the ticket before is still there, none is there. */
export const ticketless = ({ url, baseUrl }: At): Fixture[] =>
  (
    [
      ['unreadable-state', 'state'],
      ['stale', null],
      ['not-found', null],
    ] as const
  ).map(([name, ticket]) => ({ file: `synthetic-${name}.html`, url, baseUrl, ticket, rows: [] }));
