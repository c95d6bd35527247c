import type { TicketReading } from '../domain/ticket';
import { all, one, parentOf } from './page-dom';
import { linkUrl } from './page-url';
import type { Page, TicketItem } from './tracker';

/** One kind of row or card, by selectors. */
export interface RowShape {
  readonly row: string;
  /** The link of the row's own ticket, for rows also link to parents, comments and others; absent = the row is that link. */
  readonly link?: string;
  readonly title?: string;
  /** Where the badge goes; absent or not there = beside the link. */
  readonly spot?: string;
}

/** Every row and card of these kinds that `read` can tell of, each with a spot of its own. */
export function* rowsOf<S extends RowShape>(
  page: Page,
  shapes: readonly S[],
  read: (row: Element, url: URL, shape: S) => TicketReading | null,
): Generator<TicketItem> {
  const spots = new Set<Element>();
  for (const shape of shapes) {
    for (const row of all(page.document, shape.row)) {
      const link = shape.link ? one(row, shape.link) : row;
      const url = link && linkUrl(link, page);
      const spot = (shape.spot && one(row, shape.spot)) || (link && (shape.link ? parentOf(link) : link));
      const reading = url && spot && !spots.has(spot) ? read(row, url, shape) : null;
      if (!reading || !spot) continue;
      spots.add(spot);
      yield { reading, spot };
    }
  }
}
