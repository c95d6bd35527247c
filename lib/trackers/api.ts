import type { ApiAnswer } from '../domain/api-answer';
import type { TicketId } from '../domain/ids';
import type { TicketRef, TrackerId } from '../domain/ticket';
import { TrackerTrouble } from '../domain/tracker-trouble';
import type { z } from '../domain/zod';
import type { Changed } from './api-changed';
import type { Histories } from './api-history';
import type { Notes } from './api-notes';

/** How we are let in: by the person's own session, by a token they entered, or as anybody. */
export type Way = 'session' | 'token' | 'anonymous';

/** One answer of a server, already checked for size, time, and that it came from where it was asked. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form, in place of `body`. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What we expect, e.g. `json`; a page of HTML in its place is a sign-in page. */
  readonly accept: 'json' | 'csv' | 'xml' | 'text';
  /** Answers other than 2xx that mean something to the caller; every other one is trouble. */
  readonly statuses?: readonly number[];
}

/** Asks one tracker's own origin and nobody else. */
export interface Http {
  readonly way: Way;
  /**
   * @param path below the API's root, beginning with `/`.
   * @throws TrackerTrouble
   */
  ask(path: string, request: HttpRequest): Promise<HttpAnswer>;
}

/** Who a token belongs to and what it may do, as the tracker says. */
export interface Account {
  readonly name: string;
  /** `null` where the tracker does not tell. */
  readonly scope: string | null;
}

/**
 * One issue tracker seen through its API. Turns answers into readings and touches no network itself: fetching is handed to
 * it, bound to one installation.
 *
 * Laws, tested for every tracker: each ticket asked for is answered, nothing else is; an answer of another shape, a sign-in
 * page, half an answer is a named `TrackerTrouble`, never a wrong ticket, never a `TypeError`.
 */
export interface TrackerApi {
  readonly id: TrackerId;
  /** Ways that work, best first; a token comes first wherever there is one. */
  readonly ways: readonly Way[];
  /** Most tickets of one call of `readTickets`; few where each costs a request. */
  readonly atOnce: Readonly<Partial<Record<Way, number>>>;
  /** Most requests an hour to one installation, well below what the tracker allows; less without being known to it. */
  readonly perHour: Readonly<Partial<Record<Way, number>>>;
  /** Where the API of an installation lives, no trailing slash; a session may lead in elsewhere than a token. */
  root(baseUrl: string, way: Way): string;
  /** Where a person makes a token: below the base URL, or a whole address; absent where it depends. */
  readonly tokenAt?: string;
  /** What is entered, where that is more than a token, by example. */
  readonly tokenShape?: string;
  /** The headers that carry a token. */
  authorize(token: string): Readonly<Record<string, string>>;
  /** The field of every form that carries the token, where no header may. */
  readonly tokenField?: string;
  /**
   * How these tickets stand, by their ids.
   * @throws TrackerTrouble
   */
  readTickets(http: Http, refs: readonly TicketRef[]): Promise<ReadonlyMap<TicketId, ApiAnswer>>;
  /**
   * Which of these tickets something happened to since then; `null` = too many to tell, or asking for them is as cheap.
   * @param since epoch ms, by our clock.
   * @throws TrackerTrouble
   */
  changedSince?(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null>;
  /**
   * How these tickets stood since they were made, by the tracker's own records; those it does not tell of are left out. Absent
   * where no API tells it. One request for each of them, or two.
   * @throws TrackerTrouble
   */
  readHistories?(http: Http, refs: readonly TicketRef[]): Promise<Histories>;
  /** Comments of ours, with a token; absent where its API takes none from an extension. */
  readonly notes?: Notes;
  /**
   * Whose token this is.
   * @throws TrackerTrouble `token-refused`.
   */
  whoAmI?(http: Http): Promise<Account>;
}

/**
 * Reads an answer's JSON.
 * @throws TrackerTrouble `not-understood` with the place, never the content.
 */
export function readJson<T>(
  schema: { safeParse(raw: unknown): z.core.util.SafeParseResult<T> },
  answer: HttpAnswer,
): T {
  let raw: unknown;
  try {
    raw = JSON.parse(answer.text);
  } catch {
    throw new TrackerTrouble('not-understood', 'JSON');
  }
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new TrackerTrouble('not-understood', read.error.issues[0]?.path.join('.') ?? '');
}

/**
 * Asks for JSON of this shape.
 * @throws TrackerTrouble
 */
export const getJson = async <T>(http: Http, schema: Parameters<typeof readJson<T>>[0], path: string): Promise<T> =>
  readJson(schema, await http.ask(path, { accept: 'json' }));

/**
 * What came, by key. A server that answers something else than what it was asked for did not understand the question: then
 * what is missing says nothing either.
 * @throws TrackerTrouble `not-understood`.
 */
export function keyed<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  refs: readonly TicketRef[],
): ReadonlyMap<string, T> {
  const asked = new Set(refs.map(({ key }) => key));
  const found = new Map(items.map((item) => [keyOf(item), item]));
  for (const key of found.keys()) if (!asked.has(key)) throw new TrackerTrouble('not-understood', 'unasked');
  return found;
}
