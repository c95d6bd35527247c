import type { ApiAnswer, ApiReading } from '../domain/api-answer';
import type { TicketRef, TrackerId } from '../domain/ticket';
import type { Moment } from '../domain/told-history';
import type { TrackerApi, Way } from './api';

/** What reached a test's server. */
export interface ApiRequest {
  readonly method: string;
  /** Below the API's root, with its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON, or the fields of a form; `null` without a body. */
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
  /** Tickets to ask about by `changedSince`, the moment to ask of, and those that changed since. */
  changed?(baseUrl: string): {
    readonly since: number;
    readonly asked: readonly TicketRef[];
    readonly changed: readonly TicketRef[];
    /** One, where nothing is said. */
    readonly requests?: number;
  };
  /** Comments that were written, if its API takes any. */
  readonly comments?: Comments;
  /** One of them and how it stood since it was made; `null` where this way does not tell. */
  history?(baseUrl: string, way: Way): readonly [TicketRef, readonly Moment[]] | null;
  /**
   * @returns `null` for a request that the real server would not understand.
   */
  answer(request: ApiRequest, way: Way): ApiReply | null;
}

/** Names tickets of an installation by their keys. @param at the project they are in, where none is said. */
export const refsAt =
  (tracker: TrackerId, baseUrl: string, at: string | null = null) =>
  (key: number | string, project: string | null = at): TicketRef => ({ tracker, baseUrl, project, key: String(key) });

/** What a REST API for comments calls things, as {@link Comments} answers it. */
interface CommentApi {
  /** Where comments are posted, and where one of them is. */
  readonly list: string;
  readonly one: string;
  readonly change: string;
  /** Its text in what is sent; absent = `body`. */
  readonly textOf?: (body: unknown) => unknown;
  /** What is answered about one; absent = its `id`. */
  readonly told?: (id: number) => object;
}

const text = (body: unknown): unknown => (body as { body?: unknown } | null)?.body;

/** Comments on one ticket, as a server has them. */
export class Comments {
  readonly #texts = new Map<number, string>();
  #last = 70;
  constructor(private readonly ref: Omit<TicketRef, 'baseUrl'>) {}
  on(baseUrl: string): TicketRef {
    return { ...this.ref, baseUrl };
  }
  get texts(): readonly string[] {
    return [...this.#texts.values()];
  }
  get all(): readonly { id: number; text: string }[] {
    return [...this.#texts].map(([id, text]) => ({ id, text }));
  }
  add(text: string): number {
    this.#texts.set(++this.#last, text);
    return this.#last;
  }
  /** @returns `false` when it is not there. */
  set(id: number, text: string): boolean {
    return this.#texts.has(id) && Boolean(this.#texts.set(id, text));
  }
  remove(id: number): boolean {
    return this.#texts.delete(id);
  }

  /** Answers requests to a list of comments and to one of them, as most REST APIs do; `null` = it is neither. */
  answer({ method, path, body }: ApiRequest, api: CommentApi): ApiReply | null {
    const { list, one, change, textOf = text, told = (id) => ({ id }) } = api;
    const said = textOf(body);
    if (method === 'POST' && path === list && typeof said === 'string' && said !== '')
      return { status: 201, body: told(this.add(said)) };
    const id = path.startsWith(`${one}/`) ? Number(/(\d+)\/?$/.exec(path.slice(one.length))?.[1]) : Number.NaN;
    if (Number.isNaN(id)) return null;
    if (method === 'DELETE') return this.remove(id) ? { status: 204, body: '' } : { status: 404, body: {} };
    if (method !== change || typeof said !== 'string') return null;
    return this.set(id, said) ? { body: told(id) } : { status: 404, body: {} };
  }
}
