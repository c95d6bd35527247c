import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

/** The ticket a URL names (trackers-b §16). Numbers are unique in an environment, whose path is part of the base. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const key = /^\/ticket\/([1-9]\d{0,9})\/?$/.exec(pathBelow(url, baseUrl) ?? '')?.[1];
  return key && !url.searchParams.has('format') ? { tracker: 'trac', baseUrl, project: null, key } : null;
}

export const ticketUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/ticket/${key}`;
