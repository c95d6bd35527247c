import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

const ID = /^[1-9]\d{0,9}$/;

/**
 * The bug a URL names (trackers-b §8): `show_bug.cgi` with one id, or the bare number that Mozilla's allows. Several ids and
 * other formats are no page of a bug; an alias is left alone, for only the number names a bug for ever.
 */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const path = pathBelow(url, baseUrl) ?? '';
  const { searchParams } = url;
  const ids = path === '/show_bug.cgi' && !searchParams.has('ctype') ? searchParams.getAll('id') : [path.slice(1)];
  const [key = ''] = ids;
  return ids.length === 1 && ID.test(key) ? { tracker: 'bugzilla', baseUrl, project: null, key } : null;
}

export const bugUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/show_bug.cgi?id=${key}`;
