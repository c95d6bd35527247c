import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, attr, closest, one, parentOf } from '../page-dom';
import { pageReading } from '../page-reading';
import { textOf } from '../page-text';
import { pathBelow } from '../page-url';
import type { Page, TicketItem, Tracker } from '../tracker';
import { propertiesIn, toldBy } from './properties';
import { pageUrl, refOf, refTo } from './url';

// trackers-b §12; blocks carry their id, a page's title stands in the block of the page.
const PEEK = '.notion-peek-renderer';
const TITLE = 'h1[aria-roledescription="page title"]';
const ITEM = '.notion-collection-item[data-block-id]';

const idOf = (block: Element | null): string | null =>
  (block && attr(block, 'data-block-id')?.replaceAll('-', '')) ?? null;

/** The title of the address's own page, in the peek above another if it is peeked at. */
function titleOf({ url, document }: Page): Element | null {
  const key = refOf(url, url.origin)?.key;
  const isPeek = url.searchParams.has('p');
  return (
    all(document, TITLE).find(
      (title) => (closest(title, PEEK) !== null) === isPeek && key && idOf(closest(title, '[data-block-id]')) === key,
    ) ?? null
  );
}

const viewOf = (title: Element): Element | null => closest(title, `${PEEK},.notion-frame`);

/** A page of a database; `null` for others, which have no properties. */
function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const title = titleOf(page);
  const view = title && viewOf(title);
  const properties = view ? propertiesIn(view) : [];
  if (!ref || properties.length === 0) return null;
  return pageReading(page, { ref, url: pageUrl(ref) }, { ...toldBy(properties), title: textOf(title), type: 'page' });
}

/** Rows and cards of databases. Which of a row's cells is its title, and what its cards are made of, nobody has described. */
function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return;
  for (const row of all(page.document, ITEM)) {
    const ref = refTo(idOf(row), baseUrl);
    const spot = one(row, 'a[role="link"]') ?? one(row, '.notion-table-view-cell') ?? row;
    if (!ref || closest(row, '[contenteditable="true"]')) continue;
    yield { reading: { ...blankReading({ ref, url: pageUrl(ref), source: 'row' }), type: 'page' }, spot };
  }
}

/** Notion: pages of databases, whole or peeked at, and the rows and cards that stand for them. */
export const tracker: Tracker = {
  id: 'notion',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const title = titleOf(page);
    if (!title) return null;
    const place = closest(title, PEEK) ?? one(page.document, '.notion-topbar');
    const share = place && one(place, '.notion-topbar-share-menu');
    return (place && one(place, '.notion-topbar-action-buttons')) ?? (share ? parentOf(share) : null);
  },
};
