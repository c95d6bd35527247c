import type { TicketReading } from '../../domain/ticket';
import { all, attr, closest, fieldText, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { Page, Tracker } from '../tracker';
import { items, WRITTEN } from './items';
import { stateIn } from './state';
import { PUBLIC_ORIGIN, refOf, taskUrl } from './url';

// trackers-b §6: the pane beside a list or board, which is the whole page, too.
const PANE = '.TaskPane[data-task-id]';
const TITLE = '.TaskPaneTitle textarea,.TitleInput textarea,.TaskPane-titleRowInput textarea';
const ASSIGNEE = '#task_pane_assignee_input,.TaskPaneAssigneeToken';

/** The pane of the address's own task; after a soft navigation another may still be there. */
function paneOf({ url, document }: Page): Element | null {
  const key = refOf(url, PUBLIC_ORIGIN)?.key;
  return all(document, PANE).find((pane) => attr(pane, 'data-task-id') === key && !closest(pane, WRITTEN)) ?? null;
}

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const pane = paneOf(page);
  if (!ref || !pane) return null;
  const field = one(pane, TITLE);
  const assignee = one(pane, ASSIGNEE);
  const labels = all(pane, '.TaskTagTokenPills-potPill').map(textOf);
  return pageReading(
    page,
    { ref, url: taskUrl(ref) },
    {
      ...stateIn(pane),
      title: tidy(fieldText(field) || rawText(field)),
      type: 'task',
      assignees: assignee && distinct(all(assignee, '.AssigneeToken-userNameLabel').map(textOf)),
      labels: labels.length > 0 ? distinct(labels) : null,
      parent: parentIn(pane, page, baseUrl),
    },
  );
}

/** A subtask names its ancestors above its title, the nearest last. */
function parentIn(pane: Element, page: Page, baseUrl: string): string | null {
  const link = all(pane, '.TaskAncestry-ancestor a[href]').at(-1);
  return linkRef(link, page, baseUrl, refOf)?.key ?? null;
}

/** Asana: tasks in their pane, lists, boards and subtasks. */
export const tracker: Tracker = {
  id: 'asana',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const pane = paneOf(page);
    return pane && one(pane, '.TaskPaneToolbar');
  },
};
