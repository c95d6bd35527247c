import type { TicketRef, TicketState } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { issuePath } from './api-path';

/** An empty one is `null` in the language it is written in. */
const timeline = z.nullable(z.array(z.object({ type: z.string(), created_at: z.string() })));
const PAGE = 50;
const STATES: Readonly<Record<string, TicketState>> = { close: 'done', reopen: 'open', merge_pull: 'done' };

/** Its timeline, comments among it; what is longer than a page is not told (trackers-b §2.5). */
export async function readHistories(http: Http, refs: readonly TicketRef[]): Promise<Histories> {
  if (http.way !== 'token') return new Map();
  return askHistories(refs, async (ref) => {
    const path = `${issuePath(ref)}/timeline?limit=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(timeline, answer) ?? [];
    if (all.length >= PAGE) return null;
    return all.flatMap(({ type, created_at: at }) =>
      Object.hasOwn(STATES, type) ? [{ at, state: STATES[type] ?? null }] : [],
    );
  });
}
