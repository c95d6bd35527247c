import type { TicketReading } from '../../domain/ticket';
import { all, closest, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { textOf } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { propertiesOn } from './properties';
import { BUTTON, stateIn, WRITTEN } from './state';
import { issueUrl, refOf } from './url';

const VIEW = '[data-view-id="issue-view"]';

/**
 * The issue of this page (trackers-a §5); `null` while the page still names another, in its title or else in the last of
 * its breadcrumbs, as it does in the middle of a soft navigation.
 */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const view = one(page.document, VIEW);
  if (!ref || !view || shownKey(page, baseUrl) !== ref.key) return null;
  const title = all(view, '[aria-label="Issue title"]').find((heading) => !closest(heading, WRITTEN));
  return pageReading(
    page,
    { ref, url: issueUrl(ref) },
    { ...stateIn(railOf(page)), title: textOf(title ?? null), type: 'issue', ...propertiesOn(page) },
  );
}

function shownKey(page: Page, baseUrl: string): string | null {
  const said = /^\s*([A-Z][A-Z\d]*-\d+)(?!\S)/.exec(rawText(one(page.document, 'head > title')))?.[1];
  const crumb = all(page.document, 'main header a[href*="/issue/"]').at(-1);
  return said ?? linkRef(crumb, page, baseUrl, refOf)?.key ?? null;
}

/** The properties beside the issue: the part with the first of their buttons. */
export function railOf({ document }: Page): Element | null {
  if (!one(document, VIEW)) return null;
  const first = all(document, `[data-contextual-menu] ${BUTTON}`).find((button) => !closest(button, WRITTEN));
  return first ? closest(first, '[data-contextual-menu]') : null;
}
