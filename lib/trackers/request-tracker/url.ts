import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

// trackers-b §9: every page that is about one ticket, those for its requestors and for telephones among them.
const PAGE =
  /^\/(?:Ticket\/(?:Display|Modify[A-Za-z]*|History|Update|Reminders)\.html|SelfService\/Display\.html|m\/ticket\/show)$/;

/** The ticket a URL names. Numbers are unique in an installation, whose path is part of the base. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  if (!PAGE.test(pathBelow(url, baseUrl) ?? '')) return null;
  // Its own links part values by semicolons, too.
  const [key = '', ...others] = new URLSearchParams(url.search.replaceAll(';', '&')).getAll('id');
  const isOne = others.length === 0 && /^[1-9]\d{0,9}$/.test(key);
  return isOne ? { tracker: 'request-tracker', baseUrl, project: null, key } : null;
}

export const ticketUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/Ticket/Display.html?id=${key}`;
