import { randomFrom } from '../domain/random';
import { afterAnswer, afterFailure, afterRequests, budgetLeft, FIRST_STATE, type HostState } from '../domain/refresh';
import type { TrackerTrouble } from '../domain/tracker-trouble';
import { trackerHttp } from '../platform/tracker-http';
import type { Database } from '../store/db';
import type { AccessRow, ConnectionRow } from '../store/schema';
import type { Http, TrackerApi, Way } from '../trackers/api';
import { apis } from '../trackers/apis';
import type { observeTickets } from './observe-tickets';
import type { carryOut } from './reply';

/** What the background lends to what it loads only now and then, so that neither carries the other's parts. */
export interface RefreshPorts {
  readonly db: Database;
  readonly observe: typeof observeTickets;
  readonly hasAccess: (baseUrl: string) => Promise<boolean>;
  /** Acts like a person does, with journal and numbers. */
  readonly carryOut: typeof carryOut;
  /** Lets the toolbar and open pages follow. */
  readonly spread: () => Promise<void>;
}

/**
 * One tracker while it is asked: how we are let in, what is left of its budget, and what is remembered of it for the next time.
 * Whoever asks ends with `answered`, `failed` or `counted`; a background that is killed before has only forgotten to count.
 */
export class Visit {
  readonly http: Http;
  /** Most requests an hour. */
  readonly perHour: number;
  /** Most tickets of one call. */
  readonly atOnce: number;
  /** The budget was spent, by what the tracker itself said. Epoch ms. */
  #spentUntil = 0;
  /** Not yet written down. */
  #requests = 0;

  constructor(
    readonly db: Database,
    readonly api: TrackerApi,
    readonly way: Way,
    readonly baseUrl: string,
    access: Pick<AccessRow, 'token'> | undefined,
    public state: HostState,
  ) {
    this.perHour = api.perHour[way] ?? 0;
    this.atOnce = api.atOnce[way] ?? 1;
    this.http = trackerHttp(
      {
        root: api.root(baseUrl, way),
        way,
        secret: access ? api.authorize(access.token) : {},
        ...(access && api.tokenField && { secretForm: { [api.tokenField]: access.token } }),
      },
      () => this.#requests++,
      undefined,
      (until) => (this.#spentUntil = Math.max(this.#spentUntil, until)),
    );
  }

  /** Whether so many requests are left of this hour, and the tracker has not asked for a pause. */
  mayAsk(count: number): boolean {
    const now = Date.now();
    return this.#spentUntil <= now && budgetLeft(this.state, this.perHour, now) >= this.#requests + count;
  }

  async answered(): Promise<void> {
    const now = Date.now();
    const next = this.#requests > 0 ? afterAnswer(this.state, now) : this.state;
    await this.#keep({ ...next, nextAt: Math.max(next.nextAt, this.#spentUntil) });
  }

  /** The oftener it failed in a row, the later it is asked again. */
  async failed(trouble: TrackerTrouble): Promise<void> {
    const now = Date.now();
    await this.#keep(afterFailure(this.state, trouble, now, randomFrom(now)));
  }

  /** What was asked counts, and says nothing about the tracker. */
  async counted(): Promise<void> {
    await this.#keep(this.state);
  }

  async #keep(next: HostState): Promise<void> {
    this.state = afterRequests(next, this.#requests, Date.now());
    this.#requests = 0;
    await this.db.connections.update(this.baseUrl, { refresh: this.state });
  }
}

/** `null`: its API is not known, nothing lets us in, or its pages were never allowed. */
export async function visitTracker(
  { db, hasAccess }: RefreshPorts,
  { tracker, baseUrl, refresh = FIRST_STATE }: ConnectionRow,
): Promise<Visit | null> {
  const api = apis[tracker];
  const access = await db.accesses.get(baseUrl);
  const way = api && wayIn(api, access);
  if (!way || !(await hasAccess(baseUrl))) return null;
  return new Visit(db, api, way, baseUrl, access, refresh);
}

/** A token is what the person chose; without one, whatever else is possible. */
export const wayIn = (api: TrackerApi, access: Pick<AccessRow, 'token'> | undefined): Way | undefined =>
  access ? 'token' : api.ways.find((way) => way !== 'token');
