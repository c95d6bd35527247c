import type { Found } from '../domain/canary';
import type { CustomTracker } from '../domain/custom-tracker';
import type { ErrorCode } from '../domain/errors';
import type { TicketReading, TicketRef, TrackerId } from '../domain/ticket';
import type { BadgeView } from './badge-view';

/** A tracker a person turned on: which product, where it is installed. */
export interface Connection {
  readonly tracker: TrackerId;
  /** Origin and sub-path, no trailing slash. */
  readonly baseUrl: string;
  /** How its pages are read, where a person described that. Told to its own pages alone. */
  readonly custom?: CustomTracker | null;
}

/** How a page could be read. */
export interface Report {
  readonly tracker: TrackerId;
  readonly baseUrl: string;
  readonly found: Found;
  readonly trouble: { readonly what: string; readonly url: string } | null;
}

/** What content scripts may ask of the background. Everything else they send is refused. */
export interface FromPage {
  /** First word of a script: which trackers are on for this page's origin. */
  hello: { input: null; reply: readonly Connection[] };
  /**
   * What a settled page shows that it did not show before. Answered with the badges of just these tickets, in the same
   * order. At most 200.
   *
   * `seenAt` (epoch ms) is how old the page's word is, so that a tab left open since yesterday never overwrites what was
   * seen since: the start of the page load (`performance.timeOrigin`) for what it showed from the beginning, now for what
   * changed under our eyes, and 1 for a page that came out of the browser's cache (back and forward without a transfer).
   */
  observe: {
    input: { readonly readings: readonly TicketReading[]; readonly seenAt: number };
    reply: readonly BadgeView[];
  };
  /** The badges again, without claiming to have seen anything: after `badgesChanged`, a re-render, or back to a kept page. At most 200. */
  badges: { input: { readonly refs: readonly TicketRef[] }; reply: readonly BadgeView[] };
  /** Once for each visit: what of all that is looked for was there, and what a page that cannot be read lacks. */
  report: { input: Report; reply: null };
  /** Opens the toolbar popup on a ticket of this page. Asked by a trusted click only. */
  openPopup: { input: { readonly ref: TicketRef }; reply: null };
}

/** What the background tells content scripts. */
export type ToPage =
  /** Something linked changed: ask again for the badges you show. */
  | { readonly type: 'badgesChanged' }
  /** This tracker was turned off: remove everything of ours. */
  | { readonly type: 'retire' };

/** The wire form of a request. The same `opId` is applied once, however often it is sent. */
export interface Request {
  readonly from: 'page' | 'extension';
  readonly name: string;
  readonly opId: string;
  readonly input: unknown;
}

/** An explicit acknowledgement. Anything else, such as `undefined` from a killed worker, means "unknown: ask again". */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly opId: string; readonly value: T }
  | { readonly ok: false; readonly opId: string; readonly error: ReplyError };

export interface ReplyError {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}
