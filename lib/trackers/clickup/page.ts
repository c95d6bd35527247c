import type { TicketReading } from '../../domain/ticket';
import { hoursFrom } from '../estimate';
import { all, attr, closest, fieldText, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import { stateNamed } from '../status-words';
import type { Page, Tracker } from '../tracker';
import { PUBLIC_ORIGIN, refOf, taskUrl } from './url';

// trackers-b §5, and what tests and scripts that run on its pages found in 2025 and 2026.
const VIEW = '.cu-task-view__container,[role="dialog"][data-task-id]';
const NUMBER = '[data-test="task-view-task-label__taskid-button"],[data-test="cu-task-view-task-label__task-id"]';
const TITLE = '[data-test="task-title__title-overlay"],.cu-task-title__overlay,[data-test="task-title__text-area"]';
const STATUS = '[data-test="status-button-badge__body"],.cu-status-button-badge__body';
const TAGS = '.cu-tags-select__name,.cu-tags-badge__inner span';
const SHAPES: readonly RowShape[] = [
  {
    row: '.cu-task-row',
    link: 'a.cu-task-row-main__link,a[data-test="task-row-main__link"]',
    title: '.cu-task-row-main__link-text-inner',
  },
  { row: '.board-task', link: 'a.board-task__name-link', title: 'a.board-task__name-link' },
];
/** Texts that people wrote. */
const WRITTEN = '.ql-editor,[contenteditable="true"]';

/** The view of the address's own task, by the id it shows or carries; after a soft navigation another may still be there. */
function viewOf({ url, document }: Page): Element | null {
  const key = refOf(url, PUBLIC_ORIGIN)?.key;
  return (
    all(document, VIEW).findLast((view) => {
      const carried = [view, ...all(view, '[data-task-id]')].map((part) => attr(part, 'data-task-id'));
      const shown = [textOf(one(view, NUMBER)), ...carried];
      return !closest(view, WRITTEN) && shown.some((id) => id?.replace('#', '').toLowerCase() === key?.toLowerCase());
    }) ?? null
  );
}

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const view = ref && viewOf(page);
  if (!view) return null;
  const field = one(view, TITLE);
  const rawState = textOf(one(view, STATUS));
  const tags = all(view, TAGS).map(textOf);
  return pageReading(
    page,
    { ref, url: taskUrl(ref) },
    {
      title: tidy(fieldText(field) || rawText(field)),
      type: 'task',
      ...(rawState && { rawState, state: stateNamed(rawState) }),
      labels: tags.length > 0 ? distinct(tags) : null,
      assignees: facesIn(view, '[data-test="task-hero-section__assign-dropdown-toggle"]'),
      estimate: hoursFrom(textOf(one(view, '[data-test="time-estimates-view__value"]'))),
    },
  );
}

/** A list's row has parts with names of their own, where a person shows those columns; a card of a board has none that were described. */
function tell(row: Element): Partial<TicketReading> {
  const rawState = textOf(one(row, 'cu-task-row-status span'));
  return {
    type: 'task',
    ...(rawState && { rawState, state: stateNamed(rawState) }),
    assignees: facesIn(row, 'cu-task-row-assignee'),
  };
}

/** Pictures are labelled by name, part after part with commas between. `null` where there are none. */
function facesIn(place: Element, part: string): string[] | null {
  const names = all(place, `${part} cu3-avatar > [aria-label]`).map((face) =>
    tidy((attr(face, 'aria-label') ?? '').replaceAll(',', ' ')),
  );
  return names.length > 0 ? distinct(names) : null;
}

/** ClickUp: tasks as pages, panes and dialogs, lists and boards. */
export const tracker: Tracker = {
  id: 'clickup',
  ticketRef: refOf,
  readTicket,
  items: ticketRows({ shapes: SHAPES, refOf, urlOf: taskUrl, written: WRITTEN, tell }),
  badgeSpot(page) {
    const view = viewOf(page);
    return (
      view && (one(view, '.cu-task-view-header__right') ?? one(view, '[data-test="task-view-header__breadcrumbs"]'))
    );
  },
};
