import type { TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, attr, closest, isLoading, one, parentOf, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { MarkupChanged } from '../tracker';
import { stateInView } from './state';
import { issueUrl, refOf } from './url';

// Page, panel and dialog share their marks, and several can be on the screen: the breadcrumb tells whose is whose.
const CRUMB = 'a[data-testid$="breadcrumbs.current-issue.item"]';
/** The breadcrumb before the issue's own. */
const PARENT = '[data-testid$="breadcrumb-parent-issue-container"] a[href]';
const TYPE = '[data-testid$="issue-type.button"]';
const SUMMARY = '[data-testid$="foundation.summary.heading"],[data-testid$="ui.single-line-text-heading.read-view"]';
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
  const url = issueUrl(ref);
  if (!view) {
    if (headKey !== ref.key || isLoading(document)) return null;
    throw new MarkupChanged('jira-cloud', 'issue', url);
  }
  return pageReading(
    page,
    { ref, url },
    {
      ...stateInView(view),
      title: textOf(one(view, SUMMARY)) ?? (headKey === ref.key ? tidy(headTitle ?? '') : null),
      type: typeIn(view),
      assignees: assigneesIn(view),
      labels: labelsIn(view),
      parent: linkRef(own(view, PARENT), page, baseUrl, refOf)?.key ?? null,
      estimate: pointsFrom(textOf(one(view, '[data-testid$="ui.story-point-estimate"]'))),
    },
  );
}

const own = (view: Element, selector: string): Element | null =>
  all(view, selector).find((element) => !closest(element, WRITTEN)) ?? null;

/** The part of the page that is about its ticket: what the breadcrumb of that key and the nearest summary stand in. */
export function viewOf(page: Page, baseUrl: string): Element | null {
  const key = refOf(page.url, baseUrl)?.key;
  for (const crumb of all(page.document, CRUMB)) {
    if (linkRef(crumb, page, baseUrl, refOf)?.key !== key || closest(crumb, WRITTEN)) continue;
    let place = parentOf(crumb);
    while (place && !one(place, SUMMARY)) place = parentOf(place);
    return place ?? one(page.document, 'body');
  }
  return null;
}

/** The label of its button goes on to say what a click does: `Story - Change work type`. */
function typeIn(view: Element): string | null {
  const button = own(view, TYPE);
  return button && tidy(attr(button, 'aria-label')?.split(' - ')[0] ?? '');
}

function assigneesIn(view: Element): string[] | null {
  const field = one(view, '[data-testid$="field.user.assignee"]');
  const card = field && one(field, '[data-testid$="profilecard-trigger"]');
  // A picture says the name, too; the last part is the one that is shown.
  return field && distinct(card ? [textOf(all(card, 'span').at(-1) ?? card)] : []);
}

function labelsIn(view: Element): string[] | null {
  const field = one(view, '[data-testid$="sortable-item-container-labels"]');
  return field && distinct(all(field, 'a[href*="labels"]').map(textOf));
}
