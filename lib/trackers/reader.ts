import type { TicketReading } from '../domain/ticket';
import { identityOf } from './identity';
import type { Page, Tracker } from './tracker';
import { isMarkupChanged, MarkupChanged } from './tracker';

/** A ticket shown somewhere on the page, and where its badge belongs. */
export interface Place {
  readonly identity: string;
  readonly reading: TicketReading;
  /** The element the badge is appended to; `null` = the page's own ticket has no such place, so the badge floats. */
  readonly spot: Element | null;
}

/** What a tracker's own script brings into its pages. */
export interface Reader extends Pick<Tracker, 'id' | 'learn'> {
  /**
   * Reads a page of this tracker's installation, each place when it is asked for: the page's own ticket first, then rows
   * and cards in the order of the document; one place per spot. Changes nothing, sends nothing, never throws.
   * @returns what cannot be read though the page names a ticket; `null` = all is well.
   */
  read(page: Page, baseUrl: string): Generator<Place, MarkupChanged | null>;
}

export const readerOf = (tracker: Tracker): Reader => ({
  ...tracker,
  *read(page, baseUrl) {
    const spots = new Set<Element | null>();
    try {
      for (const { reading, spot } of shownOn(page, baseUrl, tracker)) {
        // A ticket of another installation is not ours to report, and the background would dismiss us for it.
        const isOurs = reading.ref.baseUrl === baseUrl && reading.url.startsWith(`${page.url.origin}/`);
        if (!isOurs || spots.has(spot)) continue;
        spots.add(spot);
        yield { identity: identityOf(reading.ref), reading, spot };
      }
      return null;
    } catch (cause) {
      // A tracker that trips over a page it did not expect is the same news to a person: we cannot read this page.
      return isMarkupChanged(cause) ? cause : new MarkupChanged(tracker.id, 'page', page.url.href);
    }
  },
});

function* shownOn(page: Page, baseUrl: string, tracker: Tracker): Generator<Omit<Place, 'identity'>> {
  const reading = tracker.readTicket(page, baseUrl);
  if (reading) yield { reading, spot: tracker.badgeSpot(page) };
  yield* tracker.items(page, baseUrl);
}
