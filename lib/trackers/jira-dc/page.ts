import { one } from '../page-dom';
import type { Tracker } from '../tracker';
import { items } from './items';
import { readTicket, viewOf } from './ticket';
import { refOf } from './url';

const SPOT =
  '.command-bar .toolbar-split-left,.command-bar .aui-toolbar2-primary,#ghx-detail-head,.issue-header-content';

/** Jira on a company's own servers: issues, the navigator, boards and backlogs with their detail pane. */
export const tracker: Tracker = {
  id: 'jira-dc',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    // What the page shows is asked by key alone: only the tail of the address counts here.
    const key = /([A-Z][A-Z0-9_]+-\d+)\/?$/i.exec(page.url.searchParams.get('selectedIssue') ?? page.url.pathname)?.[1];
    const view = key && viewOf(page, key.toUpperCase());
    return view ? one(view, SPOT) : null;
  },
};
