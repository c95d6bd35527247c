import { one } from '../page-dom';
import type { Tracker } from '../tracker';
import { items } from './items';
import { formOf, readTicket } from './ticket';
import { refOf } from './url';

const SPOT = '.work-item-header-command-bar,.work-item-form-toolbar-container,.work-item-form-headerContent';

/** Azure DevOps, the service and the server: work items as pages and dialogs, boards, sprints, backlogs, queries. */
export const tracker: Tracker = {
  id: 'azure-devops',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const form = formOf(page);
    return form && one(form, SPOT);
  },
};
