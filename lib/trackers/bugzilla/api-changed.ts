import type { TicketRef } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { type Changed, changedAmong, isoSeconds } from '../api-changed';

const MOST = 1000;
const bugs = z.object({ bugs: z.array(z.object({ id: whole() })) });

/** In all of the installation, by REST alone; of a very busy one nothing is told. */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  if (http.way !== 'token') return null;
  const path = `/rest/bug?last_change_time=${isoSeconds(since)}&include_fields=id&limit=${MOST}`;
  const { bugs: all } = await getJson(http, bugs, path);
  return all.length < MOST ? new Set(changedAmong(refs, new Set(all.map(({ id }) => String(id))))) : null;
}
