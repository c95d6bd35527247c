import { one } from '../page-dom';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Tracker } from '../tracker';
import { readTicket, tagsIn, viewOf, WRITTEN } from './ticket';
import { issueUrl, refOf } from './url';

// trackers-b §1: cards of agile boards, rows of the list.
const SHAPES: readonly RowShape[] = [
  {
    row: '.yt-agile-card,[data-test="yt-agile-board-card"]',
    link: 'a.yt-agile-card__id[href],.yt-agile-card__id a[href]',
    title: '[data-test="yt-agile-board-card__summary"],.yt-agile-card__summary',
  },
  {
    row: '[data-test="ring-table-row"]:not(:has([data-test="ring-table-row"])),.yt-issues-list-item',
    link: 'a[href*="/issue/"],a[href^="issue/"]',
    title: 'a[href*="issue/"] + a[href*="issue/"],[data-test="ticket-summary"],.yt-issue-summary',
  },
];
const SPOT = '[data-test="reporter-info"],[data-test="updater-info"],.yt-issue-toolbar';
const SHOWS = /\/(?:issue|tickets)\/([^/]+)/;

const items = ticketRows({
  shapes: SHAPES,
  refOf,
  urlOf: issueUrl,
  written: WRITTEN,
  tell: (row) => ({ labels: tagsIn(row) }),
});

/** YouTrack, in the cloud and self-hosted: issues as pages, panes and dialogs, lists and agile boards. */
export const tracker: Tracker = {
  id: 'youtrack',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const { searchParams, pathname, origin } = page.url;
    const key = searchParams.get('issue') ?? searchParams.get('preview') ?? SHOWS.exec(pathname)?.[1];
    // Where it is installed is what comes before the part that names a page.
    const base = origin + pathname.replace(/\/(?:issues?|tickets|agiles)(?:\/.*)?$/, '');
    const view = key && viewOf(page, base, key.toUpperCase());
    return view ? one(view, SPOT) : null;
  },
};
