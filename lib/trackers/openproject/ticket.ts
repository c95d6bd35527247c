import type { Estimate, TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, closest, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf } from '../page-text';
import { linkRef } from '../page-url';
import { stateNamed } from '../status-words';
import type { Page } from '../tracker';
import { packageUrl, refOf } from './url';

// trackers-b §10: the full page and the pane, of today and before.
const VIEW = 'op-wp-full-view,op-wp-split-view,wp-full-view,wp-split-view,.work-packages--show-view';
const PARENT = '[data-test-selector="op-wp-breadcrumb-parent"]';
/** Texts that people wrote. */
export const WRITTEN = '.op-uc-container,.user-comment,.op-inplace-edit--textarea';
/** `Task: Prices are wrong (#31) | Shop | OpenProject`. */
const HEAD_TITLE = /\(#?((?:[A-Z][A-Z0-9_]*-)?\d+)\) *(?:\||$)/;
/** Work of an ISO 8601 duration is written as `2d 4h`; a day means other hours on every site, so only hours count. */
const HOURS = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*(?:h|hours?|std\.?|stunden?)$/i;

/** The work package of this page or of the pane beside a list; `null` while the page names another. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const view = viewOf(page);
  const shown = view && shownKey(page, view, baseUrl);
  if (!ref || !view || (shown !== null && shown !== ref.key)) return null;
  const status = field(view, 'status');
  const rawState = textOf(status);
  return pageReading(
    page,
    { ref, url: packageUrl(ref) },
    {
      ...(rawState && { rawState, state: stateNamed(rawState) }),
      title: textOf(field(view, 'subject')),
      type: textOf(field(view, 'type')),
      assignees: peopleIn(field(view, 'assignee')),
      parent: parentIn(view, page, baseUrl),
      estimate: estimateIn(view),
    },
  );
}

export const viewOf = ({ document }: Page): Element | null =>
  all(document, VIEW).findLast((view) => !closest(view, WRITTEN)) ?? null;

/** A field's value; people's texts may hold whole fields of other work packages. */
export const field = (place: Element, name: string): Element | null =>
  all(place, `[data-field-name="${name}"]`).find((one) => !closest(one, WRITTEN)) ?? null;

/** The id a view gives itself, else the page's title. */
function shownKey(page: Page, view: Element, baseUrl: string): string | null {
  const link = one(
    view,
    '.work-packages--info-row a[href*="/work_packages/"],.work-packages--details-toolbar a[href*="/work_packages/"]',
  );
  const title = rawText(one(page.document, 'head > title')).replace(/\s+/g, ' ').trim();
  return linkRef(link, page, baseUrl, refOf)?.key ?? HEAD_TITLE.exec(title)?.[1] ?? null;
}

/** The crumb above the subject; its test id is the same since 2022 (spec/features/work_packages of its source). */
function parentIn(view: Element, page: Page, baseUrl: string): string | null {
  const crumb = one(view, PARENT);
  const link = crumb && (one(crumb, 'a[href]') ?? closest(crumb, 'a[href]'));
  return linkRef(link, page, baseUrl, refOf)?.key ?? null;
}

/** Nobody is written as a dash. */
export function peopleIn(place: Element | null): string[] | null {
  const names = place && all(place, '.op-principal--name,a[href*="/users/"]').map(textOf);
  return names && distinct(names);
}

/** Story points, else hours of work. */
export const estimateIn = (place: Element): Estimate | null =>
  pointsFrom(textOf(field(place, 'storyPoints'))) ?? hoursFrom(textOf(field(place, 'estimatedTime')));

function hoursFrom(text: string | null): Estimate | null {
  const [, whole, fraction] = HOURS.exec(text ?? '') ?? [];
  return whole ? { value: Math.round(Number(`${whole}.${fraction ?? 0}`) * 60), unit: 'minutes' } : null;
}
