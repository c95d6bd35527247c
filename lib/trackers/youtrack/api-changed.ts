import type { TicketRef } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { type Changed, changedAmong } from '../api-changed';

const PAGE = 100;
const issues = z.array(z.object({ idReadable: z.string(), updated: whole() }));

/** The last ones that changed, in all projects: a moment in its query language would be one of the person's time zone. */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  const query = encodeURIComponent('sort by: updated desc');
  const path = `/issues?query=${query}&fields=idReadable,updated&$top=${PAGE}`;
  const all = await getJson(http, issues, path);
  const later = all.filter(({ updated }) => updated >= since);
  if (later.length >= PAGE) return null;
  return new Set(changedAmong(refs, new Set(later.map(({ idReadable }) => idReadable.toUpperCase()))));
}
