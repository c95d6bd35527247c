import type { Estimate, TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, closest, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { textOf } from '../page-text';
import { linkRef, pathBelow } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, Tracker } from '../tracker';
import { ownersOf, toldIn } from './rows';
import { stateOf } from './state';
import { refOf, ticketUrl } from './url';

const BASICS = '.ticket-info-basics';
/** Since RT 5, where a form stands beside it, and the cell it was before (its ShowBasics). */
const VALUE = ':is(.current-value,td.value)';
/** Texts that people sent. */
const WRITTEN = '.history,.messagebody';
const LINK = 'a[href*="Display.html?id="]';
// trackers-b §9: searches and the lists of dashboards; which columns they have is chosen by whoever made them.
const SHAPES: readonly RowShape[] = [{ row: 'table.ticket-list tbody.list-item', link: LINK }];

/** "16 hours (960 minutes)": the words are translated, the number in brackets is in minutes. */
function estimateOf(text: string | null): Estimate | null {
  const minutes = /\((\d{1,7})\s[^()\d]*\)$/.exec(text ?? '')?.[1];
  return minutes === undefined ? null : { value: Number(minutes), unit: 'minutes' };
}

const own = ({ document }: Page, selector: string): Element | null =>
  all(document, selector).find((element) => !closest(element, WRITTEN)) ?? null;
const heading = (page: Page) => own(page, 'body#comp-Ticket-Display #header h1');

/** The ticket of this page; `null` where it shows another, such as the one it was merged into. */
function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const named = textOf(heading(page));
  const number = textOf(own(page, `${BASICS} .id .value`)) ?? /^#(\d+):/.exec(named ?? '')?.[1];
  if (!ref || number !== ref.key) return null;
  const status = textOf(own(page, `${BASICS} .status ${VALUE}`));
  return pageReading(
    page,
    { ref, url: ticketUrl(ref) },
    {
      title: named?.replace(`#${ref.key}: `, '') ?? null,
      type: 'ticket',
      ...(status && { rawState: status, state: stateOf(status) }),
      assignees: ownerOn(page),
      estimate: estimateOf(textOf(own(page, `${BASICS} .time.estimated ${VALUE}`))),
    },
  );
}

function ownerOn(page: Page): string[] | null {
  const place = own(page, `.ticket-info-people .owner ${VALUE}`);
  const name = place && (textOf(one(place, '.user,a[href*="/User/Summary.html"]')) ?? textOf(place));
  return ownersOf(name);
}

/** Of a row's links to its ticket the one that is no number. */
function titleIn(row: Element, page: Page, baseUrl: string, key: string): string | null {
  const links = all(row, LINK).filter((link) => linkRef(link, page, baseUrl, refOf)?.key === key);
  return links.map(textOf).find((text) => text && !/^#?\d+$/.test(text)) ?? null;
}

/** Request Tracker: tickets, searches and dashboards; always self-hosted. */
export const tracker: Tracker = {
  id: 'request-tracker',
  ticketRef: refOf,
  readTicket,
  items: (page, baseUrl) =>
    pathBelow(page.url, baseUrl) === null
      ? []
      : rowsOf(page, SHAPES, (row, url) => {
          const ref = closest(row, WRITTEN) || !one(page.document, 'body[id^="comp-"]') ? null : refOf(url, baseUrl);
          if (!ref) return null;
          const title = titleIn(row, page, baseUrl, ref.key);
          return {
            ...blankReading({ ref, url: ticketUrl(ref), source: 'row' }),
            ...toldIn(row),
            title,
            type: 'ticket',
          };
        }),
  badgeSpot: heading,
};
