import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

export const PUBLIC_ORIGIN = 'https://app.asana.com';
const GID = String.raw`([1-9]\d{5,19})`;
/** trackers-b §6: addresses of before 2025 and of today; behind the task come a comment, or `f` for the whole page. */
const TASK = [
  new RegExp(`^/0/(?:\\d+|(?:search|home|inbox)/\\d+)/${GID}(?:/\\d+)?(?:/f)?/?$`),
  new RegExp(`^/1/\\d+/(?:[\\w-]+/){0,4}task/${GID}(?:/(?:comment|subtask)/\\d+)?(?:/f)?/?$`),
];
const INBOX = /^\/(?:0|1\/\d+)\/inbox(?:\/|$)/;

/** The task of this number, as Asana counts in all of its workspaces; `null` for what is no such number. */
export const refTo = (key: string | null | undefined, baseUrl: string): TicketRef | null =>
  key && new RegExp(`^${GID}$`).test(key) ? { tracker: 'asana', baseUrl, project: null, key } : null;

/** The task a URL names. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const path = pathBelow(url, baseUrl) ?? '';
  const child = INBOX.test(path) ? url.searchParams.get('child') : null;
  return refTo(child ?? TASK.map((task) => task.exec(path)?.[1]).find(Boolean), baseUrl);
}

/** The address that holds wherever the task is. */
export const taskUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/0/0/${key}`;
