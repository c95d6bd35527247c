import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

/**
 * The issue a URL names (trackers-b §3). Numbers are unique in an installation and survive moves, so there is no
 * project. Digits only: `/issues/new`, `/issues/gantt`, `.pdf`, `.json` are no issues.
 */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const key = /^\/issues\/([1-9]\d{0,9})(?:\/edit)?\/?$/.exec(pathBelow(url, baseUrl) ?? '')?.[1];
  return key ? { tracker: 'redmine', baseUrl, project: null, key } : null;
}

export const issueUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/issues/${key}`;
