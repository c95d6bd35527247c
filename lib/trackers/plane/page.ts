import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, attr, closest, fieldText, one, parentOf, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef, pathBelow } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, Tracker } from '../tracker';
import { assigneesOn, estimateIn, estimateOn } from './properties';
import { stateIn } from './state';
import { itemUrl, refOf } from './url';

const LINK = 'a[href*="/browse/"]';
// Its own components (apps/web/core/components/issues/issue-layouts): rows of lists and of sub-items, cards, rows of spreadsheets.
const SHAPES: readonly RowShape[] = [
  { row: `a[id^="issue-"]${LINK.slice(1)}`, title: 'p.truncate,p', spot: ':has(> p)' },
  {
    row: 'div[id^="issue-"]',
    link: LINK,
    title: '.line-clamp-1 > span',
    spot: ':has(> .line-clamp-1 > span)',
  },
  { row: 'tr:has(> td[id^="issue-"])', link: `td ${LINK}`, title: '.line-clamp-1', spot: ':has(> .line-clamp-1)' },
];
/** Others call their things `issue-…`, too; here an item's own id follows. */
const ROW_ID = /^issue-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Texts that people wrote. */
const WRITTEN = '.ProseMirror,[contenteditable="true"]';
/** A dot in a label's colour, and that label. */
const LABEL = 'div.rounded-full.h-2.w-2[style] + div';
const PARENT = `${LINK}:not([id]):has(span.rounded-full.h-2.w-2[style])`;
const FIELD = '#title-input';
/** A title that may not be edited. */
const FIXED = '.font-medium.whitespace-pre-line';

/** `SHO-31 Prices are wrong`: what a page calls itself once it shows its item. */
const HEAD_TITLE = /^\s*([A-Z][A-Z\d]*-\d+)\s+(.*)$/is;

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const [, shown, said] = HEAD_TITLE.exec(rawText(one(page.document, 'head > title'))) ?? [];
  const body = one(page.document, 'body');
  if (!ref || !body || shown?.toUpperCase() !== ref.key) return null;
  const link = all(body, PARENT).find((place) => !closest(place, WRITTEN));
  const parent = linkRef(link, page, baseUrl, refOf);
  const labels = all(body, LABEL).flatMap((label) => (closest(label, `a,${WRITTEN}`) ? [] : [textOf(label)]));
  return pageReading(
    page,
    { ref, url: itemUrl(ref) },
    {
      ...stateIn(body, `a,[id^="issue-"],${WRITTEN}`),
      title: tidy(fieldText(one(body, FIELD))) ?? textOf(one(body, FIXED)) ?? tidy(said ?? ''),
      type: 'work item',
      labels: labels.length > 0 ? distinct(labels) : null,
      assignees: assigneesOn(body),
      estimate: estimateOn(body),
      parent: parent && parent.project === ref.project ? parent.key : null,
    },
  );
}

/** More labels than have room are but counted, without a name of any. */
function labelsIn(row: Element): string[] | null {
  const labels = all(row, 'span.rounded-full.h-2.w-2[style] + .line-clamp-1').map(textOf);
  return labels.length > 0 ? distinct(labels) : null;
}

/** Plane, the service and one's own: work items, lists, boards and spreadsheets. A peek leaves the address as it is. */
export const tracker: Tracker = {
  id: 'plane',
  ticketRef: refOf,
  readTicket,
  items: (page, baseUrl) =>
    pathBelow(page.url, baseUrl) === null
      ? []
      : rowsOf(page, SHAPES, (row, url, { title }) => {
          const id = attr(row, 'id') ?? attr(one(row, '[id^="issue-"]') ?? row, 'id') ?? '';
          const ref = closest(row, WRITTEN) || !ROW_ID.test(id) ? null : refOf(url, baseUrl);
          return (
            ref && {
              ...blankReading({ ref, url: itemUrl(ref), source: 'row' }),
              ...stateIn(row, null),
              labels: labelsIn(row),
              estimate: estimateIn(row),
              title: textOf(one(row, title ?? '')),
              type: 'work item',
            }
          );
        }),
  badgeSpot(page) {
    const key = refOf(page.url, page.url.origin)?.key;
    const field = one(page.document, FIELD);
    const title = field ? parentOf(field) : one(page.document, FIXED);
    return key && title ? parentOf(title) : null;
  },
};
