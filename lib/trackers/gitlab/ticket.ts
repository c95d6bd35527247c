import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { pointsFrom } from '../estimate';
import { all, attr, closest, isLoading, one, parentOf, rawText } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { MarkupChanged } from '../tracker';
import { DRAWER, drawerOn, drawnOn } from './drawer';
import type { State } from './state';
import { stateFrom } from './state';
import { timeFrom } from './time';
import { typeIn } from './type';
import type { Address } from './url';
import { addressOf, refOf } from './url';

// Work item, merge request, issue up to GitLab 16 (trackers-a §2.3). Texts that people wrote, drawers, the header that
// sticks and rows of other tickets repeat the same marks.
const TITLE = '[data-testid="work-item-title"],[data-testid="title-content"],.detail-page-description .title';
const BADGE = '.gl-badge,.issuable-status-badge';
const FOREIGN = `.md,${DRAWER},[data-testid="issuable-container"],[class*="sticky-header"],[data-testid="work-item-sticky-header"],li`;
/** `Wash the dishes (#1) · Issues · …`, `Faster (!7) · Merge requests · …`. */
const OG_TITLE = /^(.*) \((?:[#&]|(!))(\d+)\) · /s;

/** The issue, work item, epic or merge request of this page; cases without a reading as for GitHub. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const address = addressOf(page.url, baseUrl);
  if (!address) return null;
  const { document } = page;
  const drawer = drawerOn(page);
  if (drawnOn(page.url) && !drawer) return null;
  const head = drawer ? null : ogTitle(document);
  const shown = drawer ? address.ref.key : (shownKey(page, baseUrl) ?? head?.key ?? null);
  if (shown !== null && shown !== address.ref.key) return null;
  const heading = own(page, TITLE);
  if (shown === null && !heading) return null;
  const title = textOf(heading) ?? head?.title ?? null;
  const state = stateOn(page);
  if (!title || !state || shown === null) {
    if (isLoading(document)) return null;
    throw new MarkupChanged('gitlab', !title ? 'title' : !state ? 'state' : 'number', address.url);
  }
  return {
    ...blankReading({ ref: address.ref, url: address.url, source: 'page' }),
    ...state,
    title,
    type: typeIn(address, headOn(page)),
    assignees: usersIn(own(page, '[data-testid="work-item-assignees"],.block.assignee')),
    estimate: estimateOn(page),
    parent: parentOn(page, address, baseUrl),
    labels: labelsIn(
      own(page, '[data-testid="work-item-labels"],[data-testid="selected-label-content"],.block.labels'),
    ),
  };
}

/** The line below the title, which begins with what kind of item it is (work_item_created_updated.vue). */
function headOn(page: Page): Element | null {
  const created = own(page, '[data-testid="work-item-created"]');
  return created && parentOf(created);
}

/** What the page itself says its ticket is: the last part of its breadcrumbs, or `body`. */
function shownKey(page: Page, baseUrl: string): Address['ref']['key'] | null {
  const crumb = one(
    page.document,
    '.gl-breadcrumb-item a[aria-current="page"],a.router-link-exact-active[aria-current="page"]',
  );
  const named = linkRef(crumb, page, baseUrl, refOf);
  if (named) return named.key;
  const body = one(page.document, 'body[data-page-type-id]');
  const iid = body && attr(body, 'data-page-type-id');
  if (!body || !iid || !/^\d+$/.test(iid)) return null;
  return /merge_requests/.test(attr(body, 'data-page') ?? '') ? `!${iid}` : iid;
}

function ogTitle(document: Document): { readonly title: string | null; readonly key: string } | null {
  const meta = one(document, 'meta[property="og:title"]');
  const [, title, merge, iid] = OG_TITLE.exec((meta && attr(meta, 'content')) ?? '') ?? [];
  return iid ? { title: tidy(title ?? ''), key: `${merge ?? ''}${iid}` } : null;
}

/** Every match that belongs to the address's own ticket: in the drawer that it names, else in none. */
function ownAll(page: Page, selector: string): readonly Element[] {
  const drawer = drawerOn(page);
  return all(drawer ?? page.document, selector).filter((element) => closest(element, FOREIGN) === drawer);
}

/** The first match that belongs to the address's own ticket. */
export const own = (page: Page, selector: string): Element | null => ownAll(page, selector)[0] ?? null;

function stateOn(page: Page): State | null {
  for (const badge of ownAll(page, BADGE)) {
    // Up to GitLab 15 both badges are there, one of them hidden.
    if (/\b(?:hidden|gl-hidden)\b/.test(attr(badge, 'class') ?? '')) continue;
    const state = stateFrom(badge);
    if (state) return state;
  }
  return null;
}

/** The estimate of a work item, by the button that changes it; else its weight, which comes behind its own heading. */
function estimateOn(page: Page): TicketReading['estimate'] {
  const weight = /(?:^|\D)(\d{1,4})$/.exec(textOf(own(page, '[data-testid="work-item-weight"]')) ?? '');
  return timeFrom(textOf(own(page, '[data-testid="set-estimate-button"]'))) ?? pointsFrom(weight?.[1] ?? null);
}

/** Where its parent is of the same project; epics are a group's, and count for themselves. */
function parentOn(page: Page, { ref }: Address, baseUrl: string): string | null {
  const link = own(page, 'a[data-testid="work-item-parent-link"]');
  const parent = linkRef(link, page, baseUrl, refOf);
  return parent && parent.project === ref.project ? parent.key : null;
}

/** Log-in names; `null` where the page has no such place. */
export const usersIn = (place: Element | null): string[] | null =>
  place &&
  distinct(
    all(place, 'a[data-username],a.js-user-link[href]').map((link) =>
      tidy(attr(link, 'data-username') ?? /([^/]+)\/?$/.exec(attr(link, 'href') ?? '')?.[1] ?? ''),
    ),
  );

/** Names of labels, scoped ones in one piece: `workflow::ready`. */
export const labelsIn = (place: Element | null): string[] | null =>
  place &&
  distinct(
    all(place, '.gl-label').map((label) =>
      tidy(
        all(label, '.gl-label-text,.gl-label-text-scoped')
          .map((part) => rawText(part).trim())
          .join('::'),
      ),
    ),
  );
