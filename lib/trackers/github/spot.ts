import type { Page } from '../tracker';
import { own } from './panes';
import { addressOf } from './url';

/**
 * The end of the header's actions: React header (trackers-a §1.3, §1.4; measured on a saved page of Jul 2025), then the
 * server-rendered header of GHES. Elsewhere these are other pages' headers, so the URL must name a ticket.
 */
export function badgeSpot(page: Page): Element | null {
  if (!addressOf(page.url, page.url.origin)) return null;
  return own(page, '[data-component="PH_Actions"],.gh-header-actions,[class*="PullRequestHeaderSummary"]');
}
