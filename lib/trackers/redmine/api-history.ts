import type { TicketRef } from '../../domain/ticket';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, readJson } from '../api';
import { askHistories, type Histories, type ToldChange } from '../api-history';
import { stateFrom } from './state';

const status = z.object({ id: whole(), name: z.string(), is_closed: z.optional(z.boolean()) });
const statuses = z.object({ issue_statuses: z.array(status) });
const detail = z.object({
  property: z.string(),
  name: z.string(),
  old_value: maybe(z.string()),
  new_value: maybe(z.string()),
});
const issue = z.object({
  issue: z.object({
    status: z.object({ id: whole() }),
    created_on: z.string(),
    journals: z.array(z.object({ created_on: z.string(), details: z.array(detail) })),
  }),
});

/** Its journals, which the export of a session does not have. */
export async function readHistories(http: Http, refs: readonly TicketRef[]): Promise<Histories> {
  if (http.way !== 'token') return new Map();
  const { issue_statuses: all } = await getJson(http, statuses, '/issue_statuses.json');
  const states = new Map(
    all.map(({ id, name, is_closed }) => [String(id), stateFrom(`status-${id}${is_closed ? ' closed' : ''}`, name)]),
  );
  // One that does not exist any more says nothing.
  const stateOf = (id: string | null | undefined) => states.get(id ?? '') ?? null;
  return askHistories(refs, async ({ key }) => {
    const path = `/issues/${encodeURIComponent(key)}.json?include=journals`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const { status: now, created_on, journals } = readJson(issue, answer).issue;
    const changes = journals.flatMap(({ created_on: at, details }) =>
      details
        .filter(({ property, name }) => property === 'attr' && name === 'status_id')
        .map(({ old_value, new_value }) => ({ at, was: old_value, is: new_value })),
    );
    const first: ToldChange = { at: created_on, state: stateOf(changes[0]?.was ?? String(now.id)) };
    return [first, ...changes.map(({ at, is }) => ({ at, state: stateOf(is) }))];
  });
}
