import type { ApiAnswer, ApiReading } from '../domain/api-answer';
import type { TicketRef } from '../domain/ticket';
import type { Moment } from '../domain/told-history';
import type { TrackerApi, Way } from './api';

/** What reached a test's server. */
export interface ApiRequest {
  readonly method: string;
  /** Below the API's root, with its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON; `null` without a body. */
  readonly body: unknown;
}

export interface ApiReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; everything else as JSON. */
  readonly body: unknown;
}

/** How a tracker's own server behaves, for the tests: a few tickets, and an answer to each request that it would accept. */
export interface ApiExample {
  readonly api: TrackerApi;
  /** The token that the server knows. */
  readonly token: string;
  /** `null` where the tracker names no account. */
  readonly account: string | null;
  /** Tickets to ask for, in one call, and what is to be read of each. @param baseUrl of the test's installation. */
  tickets(
    baseUrl: string,
    way: Way,
  ): readonly (readonly [TicketRef, Partial<ApiReading> | Extract<ApiAnswer, { missing: unknown }>])[];
  /** One of them and how it stood since it was made; `null` where this way does not tell. */
  history?(baseUrl: string, way: Way): readonly [TicketRef, readonly Moment[]] | null;
  /**
   * @returns `null` for a request that the real server would not understand.
   */
  answer(request: ApiRequest, way: Way): ApiReply | null;
}
