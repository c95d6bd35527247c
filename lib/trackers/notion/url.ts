import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

export const PUBLIC_ORIGIN = 'https://www.notion.so';
const ID = /^[\da-f]{32}$/;
// trackers-b §12: behind a workspace and a title, both of which may change and may be left out.
const PAGE = /^\/(?:[\w.-]{1,100}\/)?(?:[^/]*-)?([\da-f]{32})\/?$/;

/** The page of this id; `null` for what is no such id. */
export const refTo = (key: string | null | undefined, baseUrl: string): TicketRef | null =>
  key && ID.test(key) ? { tracker: 'notion', baseUrl, project: null, key } : null;

/** The page a URL names: one that is peeked at comes before what lies below it, and `v` says that this is a whole database. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const { searchParams } = url;
  const path = pathBelow(url, baseUrl);
  if (path === null) return null;
  return refTo(searchParams.get('p') ?? (searchParams.has('v') ? null : PAGE.exec(path)?.[1]), baseUrl);
}

export const pageUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/${key}`;

/** Its API writes an id with dashes, addresses without. */
export const keyOf = (id: string): string => id.replaceAll('-', '').toLowerCase();
