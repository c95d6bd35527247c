import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

export const PUBLIC_ORIGIN = 'https://app.clickup.com';
// trackers-b §5: a task by its own id, or by one that its workspace chose, which is unique only there.
const TASK = /^\/t\/(?:(\d{1,20})\/)?(?:([a-z\d]{5,14})|([A-Z][A-Z\d_]{0,30}-\d{1,10}))\/?$/i;

/** The task a URL names. Its workspace is the project of an id that was chosen there. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const [, workspace, id, chosen] = TASK.exec(pathBelow(url, baseUrl) ?? '') ?? [];
  if (chosen && !workspace) return null;
  const key = id?.toLowerCase() ?? chosen?.toUpperCase();
  return key ? { tracker: 'clickup', baseUrl, project: (chosen && workspace) || null, key } : null;
}

export const taskUrl = ({ baseUrl, project, key }: TicketRef): string =>
  `${baseUrl}/t/${project ? `${project}/` : ''}${key}`;
