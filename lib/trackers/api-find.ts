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
 * Laws: what a person wrote reaches the tracker as a value, never as a part of a query, except where it is a query; an answer
 * of another shape is a named `TrackerTrouble`.
 */
export interface TrackerFind {
  readonly id: TrackerId;
  /** It cannot be told whether the person's session still holds, so what is left out may only be out of sight. */
  readonly isUnsureBySession?: boolean;
  /** @returns `null` for what it cannot be asked. @throws TrackerTrouble */
  find(http: Http, query: TicketQuery): Promise<Found | null>;
}

/** Pages of one question; a rule links no more than that. */
const MOST_PAGES = 5;

/** Reads page after page until the last one. @param ask for a page, counted from 0. */
export async function allPages(
  ask: (page: number) => Promise<{ readonly refs: readonly TicketRef[]; readonly isLast: boolean }>,
): Promise<Found> {
  const refs: TicketRef[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask(page);
    refs.push(...answer.refs);
    if (answer.isLast) return { refs, isCut: false };
  }
  return { refs, isCut: true };
}

/** Of a pattern with stars, what a tracker can look for; the rest is looked at here. */
export const longestPart = (pattern: string): string =>
  pattern
    .split('*')
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Name and value pairs as a query; `null` is left out. */
export const queryOf = (parts: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(parts)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
