import type { CustomTracker } from '../domain/custom-tracker';
import type { TicketReading, TicketRef, TrackerId } from '../domain/ticket';

/** A page as a tracker sees it. Passed in, never read from globals, so that saved pages run as live ones do. */
export interface Page {
  readonly url: URL;
  readonly document: Document;
}

/** A row or card of a list or board: the ticket it shows, and where its badge goes. */
export interface TicketItem {
  /** What the row itself tells; fields it does not show are `null`. */
  readonly reading: TicketReading;
  /** The element the badge is appended to. Belongs to this row alone. */
  readonly spot: Element;
}

/** An issue tracker as a product, for whoever has an address but no page. Not needed inside its pages. */
export interface Product {
  /** Proper noun shown to people; not translated. */
  readonly name: string;
  /** Origin of the public service, e.g. `https://github.com`; `null` for trackers that are only self-hosted. */
  readonly publicOrigin: string | null;
  /** Told before `ticketRef` is asked, where people describe their sites themselves. */
  readonly learn?: (...told: Parameters<NonNullable<Tracker['learn']>>) => Promise<void>;
  /** The page side's own: `Tracker.ticketRef`. */
  readonly ticketRef: Tracker['ticketRef'];
}

/**
 * The base URL of a tracker on the page (origin + sub-path, no trailing slash), by at least two signals in the markup or
 * by the public origin; `null` when the page is not one of this tracker's. Cheap: under 1 ms.
 */
export type Recognises = (page: Page) => string | null;

/**
 * One issue tracker seen from its web pages: plain data and pure functions. Reads the DOM; touches no network,
 * no storage, no globals, and never changes the page.
 *
 * Laws, tested for every tracker on every saved page: the same page gives the same answer twice; a foreign page or
 * another tracker's URL gives `null` or nothing; markup that cannot be read gives `MarkupChanged`, never a `TypeError`
 * and never a wrong ticket.
 */
export interface Tracker {
  /** Stored in the database for ever; never rename. */
  readonly id: TrackerId;
  /** Tells it how the site at this address is read, where people describe that themselves. */
  learn?(baseUrl: string, definition: CustomTracker): void;
  /** The ticket a URL names, below `baseUrl`; `null` for every other page. Pure text work: no document. */
  ticketRef(url: URL, baseUrl: string): TicketRef | null;
  /**
   * The ticket this page is about; `null` when it is about none.
   * @throws MarkupChanged when the URL names a ticket, the page has loaded, and its title or state cannot be found.
   */
  readTicket(page: Page, baseUrl: string): TicketReading | null;
  /** Rows and cards on the page, each keyed by its own link and read when it is asked for. Unreadable rows are left out. */
  items(page: Page, baseUrl: string): Iterable<TicketItem>;
  /** The element the ticket page's badge is appended to; `null` when there is no such place (a floating badge then). */
  badgeSpot(page: Page): Element | null;
}

/** The page names a ticket, but its markup is not the one we know. Reported to the person, never guessed around. */
export class MarkupChanged extends Error {
  override readonly name = 'MarkupChanged';
  readonly code = 'tracker.markup-changed';
  /** @param what the thing that could not be found, e.g. `state`. */
  constructor(
    readonly tracker: TrackerId,
    readonly what: string,
    readonly url: string,
  ) {
    super(`${tracker}: cannot find the ${what} on ${url}`);
  }
}

/** Told by its code, because every script brings a class of its own. */
export const isMarkupChanged = (error: unknown): error is MarkupChanged =>
  error instanceof Error && 'code' in error && error.code === 'tracker.markup-changed';
