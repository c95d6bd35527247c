import type { TicketReading, TicketRef } from '../domain/ticket';
import { blankReading } from './blank-reading';
import { all, closest, one, parentOf } from './page-dom';
import { textOf } from './page-text';
import { linkUrl, pathBelow } from './page-url';
import type { Page, TicketItem, Tracker } from './tracker';

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

interface TicketRows<S extends RowShape> {
  readonly shapes: readonly S[];
  readonly refOf: Tracker['ticketRef'];
  /** The address of a ticket's own page. */
  readonly urlOf: (ref: TicketRef) => string;
  /** Where people write: a row they wrote is none. */
  readonly written: string;
  /** What a row tells beside its title. */
  readonly tell: (row: Element, shape: S) => Partial<TicketReading>;
}

/** Rows and cards below an installation, each of the ticket that its own link names. */
export const ticketRows =
  <S extends RowShape>({ shapes, refOf, urlOf, written, tell }: TicketRows<S>): Tracker['items'] =>
  (page, baseUrl) =>
    pathBelow(page.url, baseUrl) === null
      ? []
      : rowsOf(page, shapes, (row, url, shape) => {
          const ref = closest(row, written) ? null : refOf(url, baseUrl);
          return (
            ref && {
              ...blankReading({ ref, url: urlOf(ref), source: 'row' }),
              title: shape.title ? textOf(one(row, shape.title)) : null,
              ...tell(row, shape),
            }
          );
        });
