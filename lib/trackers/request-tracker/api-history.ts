import type { TicketRef } from '../../domain/ticket';
import { maybe, whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { stateOf } from './state';

const entry = z.object({ Type: z.string(), NewValue: maybe(z.string()), Created: z.string() });
const entries = z.object({ items: z.array(entry), pages: maybe(whole()) });

/** Its transactions. A word of a lifecycle of its own may mean anything: then nothing is told, nor of what is longer than a page. */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async ({ key }) => {
    const path = `/ticket/${encodeURIComponent(key)}/history?fields=Type,NewValue,Created&per_page=100`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const { items, pages } = readJson(entries, answer);
    if (items.length >= 100 || (pages ?? 1) > 1) return null;
    const moved = items
      .filter(({ Type }) => Type === 'Status')
      .map(({ NewValue, Created: at }) => ({ at, state: stateOf(NewValue ?? '') }));
    return moved.some(({ state }) => state === 'unknown') ? null : moved;
  });
