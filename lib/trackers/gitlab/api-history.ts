import type { TicketRef, TicketState } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { itemPath } from './api-path';

const events = z.array(z.object({ created_at: z.string(), state: z.string() }));
const PAGE = 100;
const STATES: Readonly<Record<string, TicketState>> = {
  opened: 'open',
  reopened: 'open',
  closed: 'done',
  merged: 'done',
};

/** Its resource state events, which do not tell the beginning (docs: resource state events). */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async (ref) => {
    const path = `${itemPath(ref)}/resource_state_events?per_page=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(events, answer);
    if (all.length >= PAGE) return null;
    return all.map(({ created_at: at, state }) => ({
      at,
      state: Object.hasOwn(STATES, state) ? (STATES[state] ?? null) : null,
    }));
  });
