import type { TicketReading } from '../../domain/ticket';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, fieldText, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { stateIn } from './state';
import { itemUrl, refOf } from './url';

// trackers-a §6: the new hub's form, then the old one's.
const FORM = '.work-item-form-page,.work-item-form';
const TITLE = '.work-item-title-textfield input,.work-item-form-title input';
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
      estimate: pointsIn(form),
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

/** Like the state, a field that only its name tells. */
function pointsIn(form: Element): TicketReading['estimate'] {
  const field = all(form, 'input[aria-label]').find((input) => isPointsLabel(attr(input, 'aria-label')));
  return field && !closest(field, '[contenteditable="true"]') ? pointsFrom(tidy(fieldText(field))) : null;
}

function tagsIn(form: Element): string[] | null {
  const place = one(form, '.work-item-tag-picker,.tags-items-container');
  return place && distinct(all(place, '.bolt-pill-content,.tag-item').map(textOf));
}
