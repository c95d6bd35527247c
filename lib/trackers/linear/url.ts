import type { TicketRef } from '../../domain/ticket';

export const PUBLIC_ORIGIN = 'https://linear.app';
// trackers-a §5: behind the key comes only the title's slug, which changes with it.
const ISSUE = /^\/([a-z\d][a-z\d_-]{0,60})\/issue\/([a-z][a-z\d]{0,9}-[1-9]\d{0,9})(?:\/[^/]*)?\/?$/i;

/** The issue a URL names; its workspace is its project, for keys repeat from one to the next. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const [, project, key] = (url.origin === baseUrl && ISSUE.exec(url.pathname)) || [];
  return project && key ? { tracker: 'linear', baseUrl, project, key: key.toUpperCase() } : null;
}

export const issueUrl = ({ baseUrl, project, key }: TicketRef): string => `${baseUrl}/${project}/issue/${key}`;
