import { one } from '../page-dom';
import type { Tracker } from '../tracker';
import { items } from './items';
import { readTicket, viewOf } from './ticket';
import { refOf } from './url';

const SPOT = '[data-testid$="breadcrumb-current-issue-container"]';
const STATUS = '[data-testid$="status.status-field-wrapper"]';

/** Jira in Atlassian's cloud: issues as pages, panels and dialogs, boards, backlogs, the navigator, plans. */
export const tracker: Tracker = {
  id: 'jira-cloud',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const view = viewOf(page, page.url.origin);
    return view && (one(view, SPOT) ?? one(view, STATUS));
  },
};
