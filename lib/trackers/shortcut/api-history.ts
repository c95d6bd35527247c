import type { TicketRef } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { readStates } from './api-state';

const action = z.object({
  id: z.optional(z.union([z.number(), z.string()])),
  /** Of the act that made it. */
  workflow_state_id: z.optional(whole()),
  changes: z.optional(z.object({ workflow_state_id: z.optional(z.object({ new: z.optional(whole()) })) })),
});
const history = z.array(z.object({ changed_at: z.string(), actions: z.array(action) }));

/** Its history, in which other things that changed in the same act stand, too (docs: "Story History"). */
export async function readHistories(http: Http, refs: readonly TicketRef[]): Promise<Histories> {
  const states = await readStates(http);
  return askHistories(refs, async ({ key }) => {
    const path = `/stories/${encodeURIComponent(key)}/history`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    return readJson(history, answer).flatMap(({ changed_at: at, actions }) =>
      actions.flatMap(({ id, workflow_state_id: first, changes }) => {
        const to = changes?.workflow_state_id?.new ?? first;
        return String(id) !== key || to === undefined ? [] : [{ at, state: states.get(to)?.state ?? null }];
      }),
    );
  });
}
