import type { RuleMatch } from '../domain/link-rule';
import type { TicketRef, TrackerId } from '../domain/ticket';
import { TrackerTrouble } from '../domain/tracker-trouble';
import type { z } from '../domain/zod';
import { type Http, type HttpRequest, readJson, type Way } from './api';

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
  /** What it can be asked. */
  readonly kinds: readonly RuleMatch[];
  /** By these ways what is left out may only be out of sight: a session that ended unseen, a search that is behind. */
  readonly unsureBy?: readonly Way[];
  /** @returns `null` for what it cannot be asked as it stands, such as a label of no project. @throws TrackerTrouble */
  find(http: Http, query: TicketQuery): Promise<Found | null>;
}

/** Pages of one question; a rule links no more than that. */
const MOST_PAGES = 5;

/** Reads page after page until the last one. @param ask for a page, counted from 0. */
export async function allPages(
  ask: (page: number) => Promise<{ readonly refs: readonly TicketRef[]; readonly isLast: boolean }>,
  most = MOST_PAGES,
): Promise<Found> {
  const refs: TicketRef[] = [];
  for (let page = 0; page < most; page++) {
    const answer = await ask(page);
    refs.push(...answer.refs);
    if (answer.isLast) return { refs, isCut: false };
  }
  return { refs, isCut: true };
}

/** What is below what is below it, and so on; deeper is what links and pages tell. */
const DEEPEST = 4;
/** Keys in one question. */
const AT_ONCE = 50;

/**
 * Asks level by level for everything below one ticket, where a tracker tells only what is right below.
 * @param ask for what is right below any of these.
 */
export async function allBelow(key: string, ask: (keys: readonly string[]) => Promise<Found>): Promise<Found> {
  const below = new Map<string, TicketRef>();
  let isCut = false;
  let level: readonly string[] = [key];
  for (let depth = 0; level.length > 0 && depth < DEEPEST; depth++) {
    const found = await ask(level.slice(0, AT_ONCE));
    isCut ||= found.isCut || level.length > AT_ONCE;
    level = found.refs.map((ref) => ref.key).filter((one) => one !== key && !below.has(one));
    for (const ref of found.refs) if (ref.key !== key) below.set(ref.key, ref);
  }
  return { refs: [...below.values()], isCut: isCut || level.length > 0 };
}

/** A name as trackers compare it. */
export const isCalled = (name: string, asked: string): boolean =>
  name.trim().toLowerCase() === asked.trim().toLowerCase();

/**
 * Asks what a tracker may not understand, such as a query that somebody wrote; in which words it says so is the person's language.
 * @throws TrackerTrouble `question`
 */
export async function answerTo<T>(
  http: Http,
  schema: z.ZodMiniType<T>,
  path: string,
  request?: Partial<HttpRequest>,
): Promise<T> {
  const answer = await http.ask(path, { accept: 'json', statuses: [400, 422], ...request });
  if (answer.status >= 400) throw new TrackerTrouble('question', 'search');
  return readJson(schema, answer);
}

/** Tickets that are named by a key alone. */
export const keysAt = (tracker: TrackerId, { baseUrl }: TicketQuery, keys: readonly string[]): TicketRef[] =>
  keys.map((key) => ({ tracker, baseUrl, project: null, key }));

/** What several questions found, as one. */
export const together = (found: readonly Found[]): Found => ({
  refs: found.flatMap(({ refs }) => refs),
  isCut: found.some(({ isCut }) => isCut),
});

/** For searches in which quotes cannot be escaped, so that there are none inside of a value. */
export const inQuotes = (text: string): string => `"${text.replaceAll(/["\\\p{Cc}]/gu, ' ').trim()}"`;

/** What an address says behind its question mark; nothing without one. */
export const parametersIn = (address: string): [name: string, value: string][] =>
  address.includes('?') ? [...new URLSearchParams(address.slice(address.indexOf('?') + 1))] : [];

/** The id of what somebody called by its name. @throws TrackerTrouble where nothing is called so: then nothing is known. */
export function idCalled(
  asked: string,
  named: readonly { readonly id: number | string; readonly name: string }[],
): string {
  const found = named.find(({ name }) => isCalled(name, asked));
  if (!found) throw new TrackerTrouble('question', asked.slice(0, 60));
  return String(found.id);
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
