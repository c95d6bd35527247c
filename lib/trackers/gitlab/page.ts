import type { Page, Tracker } from '../tracker';
import { items } from './items';
import { own, readTicket } from './ticket';
import { refOf } from './url';

// Beside "Created by …" of a work item, in the header of merge requests and older pages.
const SPOTS = '[data-testid="work-item-created"],.detail-page-header-body,.detail-page-header';

const badgeSpot = (page: Page): Element | null => own(page, SPOTS);

/** GitLab, on gitlab.com and self-managed: issues, incidents, work items, epics and merge requests. */
export const tracker: Tracker = { id: 'gitlab', ticketRef: refOf, readTicket, items, badgeSpot };
