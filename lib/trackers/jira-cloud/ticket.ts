import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { pointsFrom } from '../estimate';
import { all, attr, closest, isLoading, one, parentOf, rawText } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import { linkUrl } from '../page-url';
import type { Page } from '../tracker';
import { MarkupChanged } from '../tracker';
import { stateInView } from './state';
import { issueUrl, refOf } from './url';

// Page, panel and dialog share their marks, and several can be on the screen: the breadcrumb tells whose is whose.
const CRUMB = 'a[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]';
const PARENT =
  '[data-testid="issue.views.issue-base.foundation.breadcrumbs.breadcrumb-parent-issue-container"] a[href]';
const TYPE = '[data-testid$="issue-type.button"]';
const SUMMARY =
  '[data-testid="issue.views.issue-base.foundation.summary.heading"],' +
  '[data-testid="issue-field-single-line-text-inline-edit-heading.ui.single-line-text-heading.read-view"]';
/** Texts that people wrote. */
export const WRITTEN = '.ak-renderer-document,.ProseMirror,[contenteditable="true"]';
/** `[SHOP-31] Prices are wrong - Jira`. */
const HEAD_TITLE = /^\[([A-Z][A-Z0-9_]+-\d+)\] (.*?)(?: - [^-]*)?$/s;

/** The issue of this page, panel or dialog; cases without a reading as for GitHub. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const { document } = page;
  // Data Center says the same in its title.
  if (!ref || one(document, 'meta[name^="ajs-"]')) return null;
  const view = viewOf(page, baseUrl);
  const [, headKey, headTitle] = HEAD_TITLE.exec(rawText(one(document, 'head > title')).trim()) ?? [];
  if (!view && headKey !== ref.key) return null;
  const title = textOf(view && one(view, SUMMARY)) ?? (headKey === ref.key ? tidy(headTitle ?? '') : null);
  const state = view && stateInView(view);
  if (!view || !title || !state) {
    if (isLoading(document)) return null;
    throw new MarkupChanged('jira-cloud', !view ? 'issue' : !title ? 'title' : 'state', page.url.href);
  }
  return {
    ...blankReading({ ref, url: issueUrl(ref), source: 'page' }),
    ...state,
    title,
    type: typeIn(view),
    assignees: assigneesIn(view),
    labels: labelsIn(view),
    parent: parentIn(view, page, baseUrl),
    estimate: pointsFrom(textOf(one(view, '[data-testid^="issue-field-story-point-estimate-readview-full"]'))),
  };
}

const own = (view: Element, selector: string): Element | null =>
  all(view, selector).find((element) => !closest(element, WRITTEN)) ?? null;

/** The part of the page that is about its ticket: what the breadcrumb of that key and the nearest summary stand in. */
export function viewOf(page: Page, baseUrl: string): Element | null {
  const key = refOf(page.url, baseUrl)?.key;
  for (const crumb of all(page.document, CRUMB)) {
    const url = linkUrl(crumb, page);
    if (!url || refOf(url, baseUrl)?.key !== key || closest(crumb, WRITTEN)) continue;
    let place = parentOf(crumb);
    while (place && !one(place, SUMMARY)) place = parentOf(place);
    return place ?? one(page.document, 'body');
  }
  return null;
}

/** The picture beside the key says it; its button's label goes on to say what a click does. */
function typeIn(view: Element): string | null {
  const button = own(view, TYPE);
  const picture = button && one(button, 'img[alt]');
  const said = (picture && attr(picture, 'alt')) || ((button && attr(button, 'aria-label')) ?? '').split(' - ')[0];
  return tidy(said ?? '');
}

/** The breadcrumb before the issue's own. */
function parentIn(view: Element, page: Page, baseUrl: string): string | null {
  const crumb = own(view, PARENT);
  const url = crumb && linkUrl(crumb, page);
  return (url && refOf(url, baseUrl)?.key) ?? null;
}

function assigneesIn(view: Element): string[] | null {
  const field = one(view, '[data-testid="issue.views.field.user.assignee"]');
  const card = field && one(field, '[data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]');
  // A picture says the name, too; the last part is the one that is shown.
  return field && distinct(card ? [textOf(all(card, 'span').at(-1) ?? card)] : []);
}

function labelsIn(view: Element): string[] | null {
  const field = one(view, '[data-testid$="sortable-item-container-labels"]');
  return field && distinct(all(field, 'a[href*="labels"]').map(textOf));
}
