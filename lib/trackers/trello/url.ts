import type { TicketRef } from '../../domain/ticket';

export const PUBLIC_ORIGIN = 'https://trello.com';
// trackers-b §4: the short link names a card for ever; what follows is its number on the board and its title.
const CARD = /^\/c\/([A-Za-z\d]{8})(?:\/[^/]*)?\/?$/;

/** The card a URL names. Its key tells capitals apart. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const key = url.origin === baseUrl && CARD.exec(url.pathname)?.[1];
  return key ? { tracker: 'trello', baseUrl, project: null, key } : null;
}

export const cardUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/c/${key}`;
