import type { TicketRef } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { type Changed, changedAmong } from '../api-changed';
import { momentFrom } from '../api-reading';
import { VERSION } from './api-version';
import { keyOf } from './url';

const PAGE = 100;
const pages = z.object({ results: z.array(z.object({ id: z.string(), last_edited_time: z.string() })) });
/** It tells minutes, rounded down. */
const MINUTE = 60_000;

/** The last ones that were edited, of all that the connection sees. */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  const body = {
    filter: { property: 'object', value: 'page' },
    sort: { direction: 'descending', timestamp: 'last_edited_time' },
    page_size: PAGE,
  };
  const answer = await http.ask('/search', { method: 'POST', body, accept: 'json', headers: VERSION });
  const { results } = readJson(pages, answer);
  const later = results.filter((one) => (momentFrom(one.last_edited_time) ?? Infinity) >= since - MINUTE);
  return later.length < PAGE ? new Set(changedAmong(refs, new Set(later.map(({ id }) => keyOf(id))))) : null;
}
