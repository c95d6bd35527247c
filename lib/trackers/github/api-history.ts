import type { TicketRef, TicketState } from '../../domain/ticket';
import { maybe, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { issuePath } from './api-path';

const events = z.array(
  z.object({
    event: z.string(),
    created_at: maybe(z.string()),
    state_reason: maybe(z.string()),
  }),
);
const PAGE = 100;
const DROPPED = new Set<string | null | undefined>(['not_planned', 'duplicate']);

/** The events of issues and pull requests (docs: REST, issue events): those that open and close are told, not the beginning. */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async (ref) => {
    const path = `${issuePath(ref)}/events?per_page=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404, 410] });
    if (answer.status !== 200) return null;
    const all = readJson(events, answer);
    // The first ones come first: of so many we would not know how it ended.
    if (all.length >= PAGE) return null;
    // What was merged is told to be closed in the same breath.
    const merged = all.findIndex(({ event }) => event === 'merged');
    return all.flatMap(({ event, created_at: at, state_reason }, i) => {
      const state = merged >= 0 && i > merged ? null : stateAfter(event, state_reason);
      return state ? [{ at, state }] : [];
    });
  });

function stateAfter(event: string, reason: string | null | undefined): TicketState | null {
  if (event === 'reopened') return 'open';
  if (event === 'merged') return 'done';
  if (event === 'closed') return DROPPED.has(reason) ? 'cancelled' : 'done';
  return null;
}
