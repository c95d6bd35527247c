import type { TicketReading } from '../../domain/ticket';
import { hoursFrom, isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { ESTIMATE_FIELD, STATE_FIELD, stateOf } from './state';
import { issueUrl, refOf } from './url';

// trackers-b §1: the new pages, then the classic ones; the end of a class is a hash that changes.
const VIEW =
  '[data-test="issue-container"],[data-test*="ticket-view-dialog"],[class^="ticketContentInner__"],.yt-issue-view';
const TITLE = '[data-test="ticket-summary"],[data-test="issueSummary"],.yt-issue-body__summary';
const KEY = '[class*="idLink_"] a[href],a[class*="idLink_"][href],a.js-issue-id[href],a.yt-issue-id[href]';
/** Texts that people wrote. */
export const WRITTEN = '[class*="markdown"],.wiki.text,.yt-comment';

/** The issue of this page, pane or dialog; `null` where none of them shows this key. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const view = ref && viewOf(page, baseUrl, ref.key);
  if (!ref || !view) return null;
  const rawState = fieldIn(view, (name) => STATE_FIELD.test(name));
  return pageReading(
    page,
    { ref, url: issueUrl(ref) },
    {
      ...(rawState && { rawState, state: stateOf(rawState) }),
      title: textOf(all(view, TITLE).find((one) => !closest(one, WRITTEN)) ?? null),
      type: fieldIn(view, (name) => /^type$/i.test(name)),
      assignees: assigneesIn(view),
      labels: tagsIn(view),
      estimate:
        pointsFrom(fieldIn(view, isPointsLabel)) ?? hoursFrom(fieldIn(view, (name) => ESTIMATE_FIELD.test(name))),
    },
  );
}

/** The view on top that shows this key, by its own link; without one the page's title has to say it. */
export function viewOf(page: Page, baseUrl: string, key: string): Element | null {
  const views = all(page.document, VIEW).filter((view) => !closest(view, WRITTEN));
  return (
    views.findLast((view) => {
      const link = all(view, KEY).find((one) => !closest(one, WRITTEN));
      const said = link ? linkRef(link, page, baseUrl, refOf)?.key : titleKey(page.document);
      return said === key;
    }) ?? null
  );
}

const titleKey = (document: Document): string | undefined =>
  /(?:^|\s)([A-Z][A-Z\d_]*-\d+)(?![\w-])/i.exec(rawText(one(document, 'head > title')))?.[1]?.toUpperCase();

/** A field's value, by rows of two cells, or by the label that today's pages give a field. */
function fieldIn(view: Element, isNamed: (name: string) => boolean): string | null {
  for (const row of all(
    view,
    '[data-test="fields-sidebar"] tr,[data-test="fields-sidebar"] [class*="field_"],.yt-issue-fields-panel__field',
  )) {
    const [name, value] = all(
      row,
      'td,[data-test="field-name"],[data-test="field-value"],.yt-issue-fields-panel__field-title,.yt-issue-fields-panel__field-value',
    );
    if (name && value && isNamed(textOf(name) ?? '')) return textOf(value);
  }
  const labelled = all(view, '[data-test="fields-sidebar"] [aria-label]').find((one) =>
    isNamed(attr(one, 'aria-label') ?? ''),
  );
  return textOf(labelled ? one(labelled, '[class^="fieldValue"]') : null);
}

/** The field that new projects have, in English; several people stand there with commas, which a name may have, too. */
function assigneesIn(view: Element): string[] | null {
  const said = fieldIn(view, (name) => /^assignee$/i.test(name));
  return said === null || said.includes(',') ? null : distinct([said === 'Unassigned' ? null : said]);
}

export const tagsIn = (view: Element): string[] | null => {
  const tags = all(view, '[class^="tags_"] a,.yt-issue-tags__tag').map(textOf);
  return tags.length > 0 ? distinct(tags) : null;
};
