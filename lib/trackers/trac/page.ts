import type { Estimate, TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, closest, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Page, Tracker } from '../tracker';
import { keywordsIn, stateOf } from './state';
import { refOf, ticketUrl } from './url';

// trackers-b §16: today's title, then that of 0.x.
const TITLE = '#trac-ticket-title .summary,h1#trac-ticket-title > a';
/** Texts that people wrote. */
const WRITTEN = '.description,.comment,.wikipage';
// Queries and reports; which columns they have is chosen by whoever wrote them.
const SHAPES: readonly RowShape[] = [
  { row: 'table.listing tr', link: 'td.id a[href],td.ticket a[href]', title: 'td.summary a,td.summary' },
];

const own = ({ document }: Page, selector: string): Element | null =>
  all(document, selector).find((element) => !closest(element, WRITTEN)) ?? null;

/** The ticket of this page; `null` where its own number is another. */
function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const number = textOf(own(page, '#ticket a.trac-id,#trac-ticket-title a[href^="/"]'));
  if (!ref || number?.replace('#', '') !== ref.key) return null;
  const owner = own(page, 'td[headers="h_owner"]');
  const keywords = own(page, 'td[headers="h_keywords"]');
  return pageReading(
    page,
    { ref, url: ticketUrl(ref) },
    {
      ...stateOf(textOf(own(page, '.trac-status a,.trac-status')), textOf(own(page, '.trac-resolution a'))),
      title: textOf(own(page, TITLE)),
      type: textOf(own(page, '.trac-type a,.trac-type')),
      assignees: owner && distinct([textOf(owner)]),
      labels: keywords && distinct(keywordsIn(textOf(keywords) ?? '')),
      ...pluggedIn((field) => own(page, `td[headers="h_${field}"]`)),
    },
  );
}

/**
 * Fields that its most used plugins add: hours (TimingAndEstimation), and tickets above (SubTickets), of which there may be several.
 * A cell is named after its field, on pages as in lists.
 */
function pluggedIn(cell: (field: string) => Element | null): Pick<TicketReading, 'estimate' | 'parent'> {
  const hours = pointsFrom(textOf(cell('estimatedhours')))?.value;
  const estimate: Estimate | null = hours ? { value: Math.round(hours * 60), unit: 'minutes' } : null;
  return { estimate, parent: /^#?([1-9]\d{0,9})$/.exec(textOf(cell('parents')) ?? '')?.[1] ?? null };
}

/** Trac: tickets, queries and reports; always self-hosted, several environments to a host. */
export const tracker: Tracker = {
  id: 'trac',
  ticketRef: refOf,
  readTicket,
  items: ticketRows({
    shapes: SHAPES,
    refOf,
    urlOf: ticketUrl,
    written: WRITTEN,
    tell(row) {
      const cell = (field: string): Element | null => one(row, `td.${field}`);
      const owner = cell('owner');
      const keywords = cell('keywords');
      return {
        ...stateOf(textOf(cell('status')), textOf(cell('resolution'))),
        type: textOf(cell('type')),
        assignees: owner && distinct([textOf(owner)]),
        labels: keywords && distinct(keywordsIn(textOf(keywords) ?? '')),
        ...pluggedIn(cell),
      };
    },
  }),
  badgeSpot: (page) => own(page, '#trac-ticket-title'),
};
