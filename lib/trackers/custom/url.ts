import type { CustomTracker } from '../../domain/custom-tracker';
import type { TicketRef } from '../../domain/ticket';
import { matchPattern } from '../../domain/ticket-pattern';
import { pathBelow } from '../page-url';
import { definitions, matchers } from './definitions';

/** The longest address a reading may have. */
const LONGEST = 2000;

/** The ticket an address names by the patterns of its site, and the address itself without what says nothing. */
export function placeOf(url: URL, baseUrl: string): { readonly ref: TicketRef; readonly url: string } | null {
  const path = pathBelow(url, baseUrl);
  if (path === null || url.href.length > LONGEST) return null;
  const below = { path, query: url.searchParams, fragment: url.hash.slice(1) };
  for (const pattern of definitions.get(baseUrl)?.tickets ?? []) {
    const match = matchPattern(pattern, below);
    if (!match) continue;
    const { key, project, address } = match;
    return { ref: { tracker: 'custom', baseUrl, project, key }, url: baseUrl + address };
  }
  return null;
}

/** Tells how the site at this address is read, from now on. */
export function learn(baseUrl: string, definition: CustomTracker): void {
  definitions.set(baseUrl, definition);
  matchers.set(baseUrl, (url) => placeOf(url, baseUrl)?.ref ?? null);
}
