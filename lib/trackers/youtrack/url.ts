import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

const KEY = '([A-Za-z][A-Za-z0-9_]{0,63}-[1-9][0-9]{0,9})';
const WHOLE = new RegExp(`^${KEY}$`);
// trackers-b §1: an issue's page, and a ticket of a helpdesk project. `ABC-A-12` is an article.
const PAGE = new RegExp(`^/(?:issue|tickets)/${KEY}(?:/[^/]*)?/?$`);
/** Pages that show an issue beside or above them, and name it in the query. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/^\/issues(?:\/[^/]*)?\/?$/, 'preview'],
  [/^\/agiles\/[^/]+(?:\/[^/]+)?\/?$/, 'issue'],
];

/** The issue a URL names. The project is part of its key. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const path = pathBelow(url, baseUrl) ?? '';
  const host = HOSTS.find(([pattern]) => pattern.test(path));
  const key = PAGE.exec(path)?.[1] ?? (host ? url.searchParams.get(host[1]) : null) ?? '';
  return WHOLE.test(key) ? { tracker: 'youtrack', baseUrl, project: null, key: key.toUpperCase() } : null;
}

export const issueUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/issue/${key}`;
