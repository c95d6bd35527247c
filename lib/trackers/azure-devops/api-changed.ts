import type { TicketRef } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { type Changed, changedByPlace, isoSeconds } from '../api-changed';
import { ASK, home, VERSION } from './api-path';

const PAGE = 200;
const items = z.object({ workItems: z.array(z.object({ id: whole() })) });

/** In each organisation, by its query language, to which a session may not post. */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  if (http.way !== 'token') return null;
  return changedByPlace(refs, PAGE, home, async (below) => {
    const query = `SELECT [System.Id] FROM WorkItems WHERE [System.ChangedDate] >= '${isoSeconds(since)}'`;
    const path = `${below}/_apis/wit/wiql?timePrecision=true&$top=${PAGE}&${VERSION}`;
    const answer = await http.ask(path, { ...ASK, method: 'POST', body: { query }, statuses: [400, 403] });
    if (answer.status !== 200) return null;
    const { workItems } = readJson(items, answer);
    return workItems.length < PAGE ? workItems.map(({ id }) => String(id)) : null;
  });
}
