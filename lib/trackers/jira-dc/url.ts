import type { TicketRef } from '../../domain/ticket';
import { isJiraKey, JIRA_KEY } from '../jira-key';
import { pathBelow } from '../page-url';

// trackers-a §4: issue pages, inside a project's list too, queues and the portal of service projects.
const PATHS = [
  `/browse/${JIRA_KEY}`,
  `/(?:projects|c)/[A-Z0-9_]+/issues/${JIRA_KEY}`,
  `/projects/[A-Z0-9_]+/queues(?:/[^/]+){1,3}/${JIRA_KEY}`,
  `/servicedesk/customer/portal/[0-9]+/${JIRA_KEY}`,
].map((path) => new RegExp(`^${path}/?$`, 'i'));
/** Boards show an issue in their detail pane and name it in the query. */
const BOARD = '/secure/RapidBoard.jspa';

/** The issue a URL names. Keys are unique in an installation. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const path = pathBelow(url, baseUrl) ?? '';
  const selected = path === BOARD ? url.searchParams.get('selectedIssue') : null;
  const key = selected ?? PATHS.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
  return isJiraKey(key) ? { tracker: 'jira-dc', baseUrl, project: null, key: key.toUpperCase() } : null;
}

export const issueUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/browse/${key}`;
