import type { TicketRef } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';

const MOST = 1000;
const action = z.object({
  date: z.string(),
  data: z.object({
    card: z.optional(z.object({ dueComplete: z.optional(z.boolean()) })),
    old: z.optional(z.object({ dueComplete: z.optional(z.boolean()) })),
  }),
});
const list = z.array(action);
const QUERY = `filter=updateCard&fields=date,data&memberCreator=false&limit=${MOST}`;

/** What was changed of a card: of being done or not, what it became and what it was (docs: "Actions, updateCard"). */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async ({ key }) => {
    const path = `/cards/${encodeURIComponent(key)}/actions?${QUERY}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [401, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(list, answer);
    if (all.length >= MOST) return null;
    return all.flatMap(({ date: at, data: { card, old } }) =>
      old?.dueComplete === undefined || card?.dueComplete === undefined
        ? []
        : [{ at, state: card.dueComplete ? 'done' : 'open' }],
    );
  });
