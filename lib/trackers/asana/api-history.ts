import type { TicketRef, TicketState } from '../../domain/ticket';
import { maybe, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';

const story = z.object({ created_at: z.string(), resource_subtype: z.optional(z.string()) });
const stories = z.object({ data: z.array(story), next_page: maybe(z.unknown()) });
const STATES: Readonly<Record<string, TicketState>> = { marked_complete: 'done', marked_incomplete: 'open' };

/** Its stories, comments among them; what is longer than a page is not told (docs: "Stories, resource_subtype"). */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async ({ key }) => {
    const path = `/tasks/${encodeURIComponent(key)}/stories?opt_fields=created_at,resource_subtype&limit=100`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const { data, next_page } = readJson(stories, answer);
    if (next_page) return null;
    return data.flatMap(({ created_at: at, resource_subtype: kind = '' }) =>
      Object.hasOwn(STATES, kind) ? [{ at, state: STATES[kind] ?? null }] : [],
    );
  });
