import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { restNotes } from '../api-notes';
import { askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { PUBLIC_ORIGIN, taskUrl } from './url';

const gid = z.string().check(z.regex(/^\d{1,20}$/));
const task = z.object({
  gid,
  name: z.string(),
  completed: z.boolean(),
  completed_at: maybe(z.string()),
  created_at: z.optional(z.string()),
  resource_subtype: z.optional(z.string()),
  assignee: maybe(z.object({ name: z.optional(z.string()) })),
  tags: z.optional(z.array(z.object({ name: z.optional(z.string()) }))),
  parent: maybe(z.object({ gid })),
});
const answered = z.object({ data: task });
const story = z.object({ data: z.object({ gid }) });
const me = z.object({ data: z.object({ name: z.string() }) });
const FIELDS = 'name,completed,completed_at,created_at,resource_subtype,assignee.name,tags.name,parent';

/** Asana's API, which takes the session of its own host for reading (trackers-b §0.2, §6). Asked for several it wants a POST, so each is a request. */
export const api: TrackerApi = {
  id: 'asana',
  ways: ['session', 'token'],
  atOnce: { session: 20, token: 20 },
  // 150 a minute where nobody pays (docs: rate limits).
  perHour: { session: 300, token: 600 },
  root: () => `${PUBLIC_ORIGIN}/api/1.0`,
  authorize: (token) => ({ Authorization: `Bearer ${token}` }),
  readTickets: (http, refs) => askEach(refs, (ref) => readTask(http, ref)),
  readHistories,
  notes: restNotes({
    list: (ref) => `/tasks/${encodeURIComponent(ref.key)}/stories`,
    one: (_, id) => `/stories/${id}`,
    change: 'PUT',
    bodyOf: (text) => ({ data: { text } }),
    idOf: (answer) => readJson(story, answer).data.gid,
  }),
  whoAmI: async (http) => ({
    name: (await getJson(http, me, '/users/me?opt_fields=name')).data.name,
    scope: null,
  }),
};

async function readTask(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const path = `/tasks/${encodeURIComponent(ref.key)}?opt_fields=${FIELDS}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [404] });
  // It says 403 of what is there and not for this account.
  if (answer.status === 404) return { missing: 'gone' };
  const { data: one } = readJson(answered, answer);
  if (one.gid !== ref.key) throw new TrackerTrouble('not-understood', 'unasked');
  const isApproval = one.resource_subtype === 'approval';
  const reading = apiReading(ref, taskUrl(ref), {
    title: one.name,
    type: 'task',
    // An approval that is over may have been a refusal.
    state: one.completed ? (isApproval ? 'unknown' : 'done') : 'open',
    rawState: isApproval ? null : one.completed ? 'complete' : 'incomplete',
    assignees: one.assignee ? (one.assignee.name ? [one.assignee.name] : null) : [],
    labels: one.tags?.flatMap(({ name }) => name ?? []) ?? null,
    parent: one.parent?.gid ?? null,
    createdAt: momentFrom(one.created_at),
    closedAt: one.completed ? momentFrom(one.completed_at) : null,
  });
  return { reading };
}
