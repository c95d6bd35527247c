import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

/** The task a URL names (trackers-b §14). It is always at the root of its host, and its `T` is never small. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const key = /^\/(T[1-9]\d{0,9})\/?$/.exec(pathBelow(url, baseUrl) ?? '')?.[1];
  return key ? { tracker: 'phorge', baseUrl, project: null, key } : null;
}

export const taskUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/${key}`;
