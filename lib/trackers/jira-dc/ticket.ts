import type { Estimate, TicketReading } from '../../domain/ticket';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf } from '../page-text';
import type { Page } from '../tracker';
import { stateIn } from './state';
import { issueUrl, refOf } from './url';

/** Texts that people wrote. */
export const WRITTEN = '.user-content-block,.action-body,.mod-content .wiki-content';
const SUMMARY = '#summary-val,dd[data-field-id="summary"]';

/**
 * The issue of this page or of a board's detail pane (trackers-a §4); `null` where neither says that it shows this key:
 * another page, a sign-in, a soft navigation half done.
 */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const view = ref && viewOf(page, ref.key);
  if (!ref || !view) return null;
  const at = (selector: string): Element | null => one(view, selector);
  const status = at('#status-val,dd[data-field-id="status"]');
  const parent = at('#parent_issue_summary');
  return pageReading(
    page,
    { ref, url: issueUrl(ref) },
    {
      ...stateIn(status, at('#resolution-val')),
      title: titleIn(view),
      type: textOf(at('#type-val')),
      assignees: peopleIn(at('#assignee-val,dd[data-field-id="assignee"]')),
      labels: labelsIn(at('.labels-wrap')),
      estimate: pointsIn(view),
      parent: parent && attr(parent, 'data-issue-key'),
    },
  );
}

/** What the page shows of this key: the pane of a board, else the issue's own content. */
export function viewOf({ document }: Page, key: string): Element | null {
  for (const pane of all(document, '#ghx-detail-issue[data-issuekey]'))
    if (attr(pane, 'data-issuekey') === key) return pane;
  const shown = all(document, '#issue-content #key-val').find((one) => !closest(one, WRITTEN));
  return shown && attr(shown, 'data-issue-key') === key ? closest(shown, '#issue-content') : null;
}

/** While it is being edited, the summary stands in a form. */
function titleIn(view: Element): string | null {
  const summary = all(view, SUMMARY).find((one) => !closest(one, WRITTEN));
  return textOf((summary && one(summary, 'textarea')) ?? summary ?? null);
}

/** Nobody is a word of the page's language in `em`; people have a hover card. */
const peopleIn = (place: Element | null): string[] | null =>
  place && distinct(all(place, '.user-hover,[rel]').map(textOf));

export const labelsIn = (place: Element | null): string[] | null =>
  place && distinct(all(place, '.labels a').map(textOf));

/** Custom fields have a number of their own in each installation; only their name tells what they are. */
function pointsIn(view: Element): Estimate | null {
  const field = all(view, '.item').find((item) => isPointsLabel(textOf(one(item, '.name'))));
  return field ? pointsFrom(textOf(one(field, '.value'))) : null;
}
