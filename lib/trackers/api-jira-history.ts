import type { TicketRef } from '../domain/ticket';
import { maybe, whole, z } from '../domain/zod';
import { getJson, type Http, readJson } from './api';
import { askHistories, type Histories } from './api-history';
import type { Jira } from './api-jira';
import { type JiraStatus, jiraStatus, statusState } from './api-jira-issue';
import { momentFrom } from './api-reading';

const statuses = z.array(z.object({ id: z.string(), ...jiraStatus.shape }));
/** By numbers alone: a word is in the language of whoever asks, or of another year. */
const item = z.object({
  field: z.string(),
  from: maybe(z.string()),
  to: maybe(z.string()),
});
const issue = z.object({
  fields: z.object({ created: z.string(), status: z.object({ id: z.string() }) }),
  changelog: z.object({
    total: z.optional(whole()),
    histories: z.array(z.object({ created: z.string(), items: z.array(item) })),
  }),
});

/** Jira's changelog. Of a very long one, only part comes: then nothing is told. */
export async function readJiraHistories(http: Http, refs: readonly TicketRef[], { rest }: Jira): Promise<Histories> {
  const all = await getJson(http, statuses, `${rest}/status`);
  const known = new Map<string, JiraStatus>(all.map((one) => [one.id, one]));
  const stateOf = (id: string | null | undefined) => {
    const status = known.get(id ?? '');
    return status ? statusState(status, null) : null;
  };
  return askHistories(refs, async ({ key }) => {
    const path = `${rest}/issue/${encodeURIComponent(key)}?fields=created,status&expand=changelog`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const { fields, changelog } = readJson(issue, answer);
    if (changelog.histories.length < (changelog.total ?? 0)) return null;
    const changes = changelog.histories
      .flatMap(({ created: at, items }) =>
        items.filter(({ field }) => field === 'status').map(({ from, to }) => ({ at, from, to })),
      )
      // As moments: an hour that comes twice a year has two zones.
      .toSorted((a, b) => (momentFrom(a.at) ?? 0) - (momentFrom(b.at) ?? 0));
    return [
      { at: fields.created, state: stateOf(changes[0]?.from ?? fields.status.id) },
      ...changes.map(({ at, to }) => ({ at, state: stateOf(to) })),
    ];
  });
}
