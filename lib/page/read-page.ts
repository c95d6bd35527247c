import type { TicketReading } from '../domain/ticket';
import type { Connection } from '../messaging/protocol';
import type { Page, Tracker } from '../trackers/tracker';
import { isMarkupChanged, MarkupChanged } from '../trackers/tracker';
import { identityOf } from './identity';

/** A ticket shown somewhere on the page, and where its badge belongs. */
export interface Place {
  readonly identity: string;
  readonly reading: TicketReading;
  /** The element the badge is appended to; `null` = the page's own ticket has no such place, so the badge floats. */
  readonly spot: Element | null;
}

/** What one look at the page found. */
export interface Sight {
  /** The page's own ticket first, then rows and cards in the order of the document; one place per spot. */
  readonly places: readonly Place[];
  /** The page names a ticket that cannot be read; `null` = all is well. */
  readonly broken: MarkupChanged | null;
}

/** Reads the page with the tracker whose installation it belongs to. Changes nothing, sends nothing, never throws. */
export function readPage(page: Page, connection: Connection, trackers: readonly Tracker[]): Sight {
  const tracker = trackers.find((one) => one.id === connection.tracker);
  if (!tracker) return { places: [], broken: null };
  const places = new Map<Element | null, Place>();
  const add = (reading: TicketReading, spot: Element | null): void => {
    // A ticket of another installation is not ours to report, and the background would dismiss us for it.
    const isOurs = reading.ref.baseUrl === connection.baseUrl && reading.url.startsWith(`${page.url.origin}/`);
    if (!isOurs || places.has(spot)) return;
    places.set(spot, { identity: identityOf(reading.ref), reading, spot });
  };
  try {
    const reading = tracker.readTicket(page, connection.baseUrl);
    if (reading) add(reading, tracker.badgeSpot(page));
    for (const row of tracker.items(page, connection.baseUrl)) add(row.reading, row.spot);
    return { places: [...places.values()], broken: null };
  } catch (cause) {
    // A tracker that trips over a page it did not expect is the same news to a person: we cannot read this page.
    const broken = isMarkupChanged(cause) ? cause : new MarkupChanged(connection.tracker, 'page', page.url.href);
    return { places: [...places.values()], broken };
  }
}

/** The connection a URL belongs to: the one with the longest base URL, on whole path segments; `null` = none. */
export function connectionOf(url: URL, connections: readonly Connection[]): Connection | null {
  const address = url.origin + url.pathname;
  const fitting = connections.filter(({ baseUrl }) => address === baseUrl || address.startsWith(`${baseUrl}/`));
  return fitting.toSorted((a, b) => b.baseUrl.length - a.baseUrl.length)[0] ?? null;
}
