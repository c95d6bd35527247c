import type { TicketRef } from '../../domain/ticket';
import { isJiraKey, JIRA_KEY as KEY } from '../jira-key';

// trackers-a §3.1. Paths may be written in lower case.
const PATHS = [
  `(?:/jira)?/browse/${KEY}`,
  `(?:/jira/(?:software|core)(?:/c)?)?/projects/[A-Z0-9_]+/issues/${KEY}`,
  `/jira/servicedesk(?:/c)?/projects/[A-Z0-9_]+/(?:queues|issues)(?:/[^/]+)*/${KEY}`,
].map((path) => new RegExp(`^${path}/?$`, 'i'));
/** Pages that show an issue in a panel or above them, and name it in the query. */
const HOSTS_A_PANEL =
  /^\/(?:jira\/(?:software|core|polaris|servicedesk|plans|dashboards)|secure\/RapidBoard\.jspa)(?:\/|$)/;

/** The issue a URL names; what a panel or dialog shows comes before the page below it. Keys are unique in a site. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  if (url.origin !== baseUrl) return null;
  const { pathname } = url;
  const selected = HOSTS_A_PANEL.test(pathname) ? url.searchParams.get('selectedIssue') : null;
  const key = selected ?? PATHS.map((path) => path.exec(pathname)?.[1]).find(Boolean);
  if (!isJiraKey(key)) return null;
  return { tracker: 'jira-cloud', baseUrl, project: null, key: key.toUpperCase() };
}

export const issueUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/browse/${key}`;
