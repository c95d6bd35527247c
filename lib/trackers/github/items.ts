import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, closest, one, parentOf } from '../page-dom';
import { textOf } from '../page-text';
import { linkUrl, pathBelow } from '../page-url';
import type { Page, TicketItem } from '../tracker';
import { isWritten } from './panes';
import { loginsIn } from './people';
import { LINK, orNull, projectItems } from './projects';
import { stateFrom } from './state';
import { labelsIn } from './ticket';
import type { Address } from './url';
import { addressOf } from './url';

// trackers-a §1.5: repository lists (both test ids), the global pull request list, server-rendered lists (GHES),
// notifications. Always the title's link: rows also link to comments, milestones and linked pull requests.
const TITLE_LINK = [
  '[data-listview-component="items-list"] a:is([data-testid="issue-pr-title-link"],[data-testid="listitem-title-link"])',
  'li[class*="PullsListItem"] :is(h3,h4) a[class*="Title-module__link"]',
  '.js-issue-row a[id^="issue_"][data-hovercard-type]',
];
const NOTIFICATION = '.notifications-list-item';
const ROW = 'li,.js-issue-row';
/** React's state cell, else the icon of a server-rendered row; a linked pull request's icon is neither. */
const STATE_ICON = '[data-testid="list-row-state-icon"],.js-issue-row .flex-shrink-0 svg[class*="octicon-"]';

/** Rows of lists of issues and pull requests, each known by the link of its title. */
export function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return;
  const rows = new Set<Element>();
  for (const link of all(page.document, [...TITLE_LINK, `${NOTIFICATION} ${LINK}`].join())) {
    const row = closest(link, ROW);
    const url = linkUrl(link, page);
    const address = url && addressOf(url, baseUrl);
    const spot = parentOf(closest(link, 'h3,h4') ?? link);
    if (!row || !address || !spot || closest(spot, ROW) !== row || rows.has(row) || isWritten(link)) continue;
    const isNotification = closest(row, NOTIFICATION) !== null;
    rows.add(row);
    yield { reading: isNotification ? bare(address) : readRow(row, link, address), spot };
  }
  yield* projectItems(page, baseUrl);
}

/** What a link alone tells. */
const bare = ({ ref, url, kind }: Address): TicketReading => ({
  ...blankReading({ ref, url, source: 'row' }),
  type: kind,
});

function readRow(row: Element, link: Element, address: Address): TicketReading {
  const icon = one(row, STATE_ICON);
  const people = one(row, '[data-testid="list-row-assignees"]');
  return {
    ...bare(address),
    ...(icon && stateFrom(icon, address.kind)),
    title: textOf(link),
    assignees: people && orNull(loginsIn(people)),
    labels: orNull(labelsIn(row)),
  };
}
