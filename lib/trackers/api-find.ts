import type { RuleMatch } from '../domain/link-rule';
import type { TicketRef, TrackerId } from '../domain/ticket';
import type { Http } from './api';

/** What to look for; of an assignee, `@me` is whoever we are let in as. */
export interface TicketQuery {
  readonly baseUrl: string;
  /** Only within this project; `null` = everywhere. */
  readonly project: string | null;
  readonly match: RuleMatch;
  readonly value: string;
  /** Leaves out what is closed. */
  readonly isOpenOnly: boolean;
}

/** Which tickets fit; how they stand is asked with `readTickets`. */
export interface Found {
  readonly refs: readonly TicketRef[];
  /** There are more. */
  readonly isCut: boolean;
}

/**
 * Which tickets of an installation fit, as its API tells.
 *
 * Laws, tested for every tracker: what a person wrote reaches the tracker as a value, never as a part of a query, except where
 * it is a query; an answer of another shape is a named `TrackerTrouble`.
 */
export interface TrackerFind {
  readonly id: TrackerId;
  /** What it can be asked for. */
  readonly matches: readonly RuleMatch[];
  /** Needs the project's name for all but a query. */
  readonly needsProject?: boolean;
  /** @throws TrackerTrouble */
  find(http: Http, query: TicketQuery): Promise<Found>;
}
