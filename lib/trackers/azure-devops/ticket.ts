import type { TicketReading } from '../../domain/ticket';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, fieldText, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { inputNamed } from './fields';
import { stateIn } from './state';
import { itemUrl, refOf } from './url';

// trackers-a §6: the new hub's form, then the old one's.
const FORM = '.work-item-form-page,.work-item-form';
const TITLE = '.work-item-title-textfield input,.work-item-form-title input';
/** The field's name in the languages of its pages, like that of the state. */
const ASSIGNEE =
  /^(?:assigned to|zugewiesen an|assigné à|affecté à|asignado a|assegnato a|atribuído a|przypisane do|担当者|分配给|指派給|할당 대상)(?: field)?$/i;
const ID_LINK = '.work-item-form-header a[href*="/_workitems/edit/"]';

/** The work item of this page or of the dialog above it; `null` where no form shows this id. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const form = formOf(page);
  if (!ref || !form || shownId(form, page, baseUrl) !== ref.key) return null;
  const picture = one(form, '[role="img"][aria-label]');
  return pageReading(
    page,
    { ref, url: itemUrl(ref) },
    {
      ...stateIn(form),
      title: tidy(fieldText(one(form, TITLE))),
      type: picture && tidy(attr(picture, 'aria-label') ?? ''),
      labels: tagsIn(form),
      assignees: assigneesIn(form),
      estimate: pointsFrom(inputNamed(form, isPointsLabel)),
    },
  );
}

/** The form on top: those below stay in the page, hidden. */
export const formOf = ({ document }: Page): Element | null =>
  all(document, FORM).findLast((form) => !closest(form, '[aria-hidden="true"],[inert]')) ?? null;

function shownId(form: Element, page: Page, baseUrl: string): string | null {
  const link = one(form, ID_LINK);
  return linkRef(link, page, baseUrl, refOf)?.key ?? textOf(one(form, '.work-item-form-id span'));
}

/** Whoever it is assigned to, without an address; an empty field may be one that has yet to be filled. */
function assigneesIn(form: Element): string[] | null {
  const name = inputNamed(form, (label) => ASSIGNEE.test(label))?.replace(/ <[^<>]*>$/, '');
  return name ? [name] : null;
}

function tagsIn(form: Element): string[] | null {
  const place = one(form, '.work-item-tag-picker,.tags-items-container');
  return place && distinct(all(place, '.bolt-pill-content,.tag-item').map(textOf));
}
