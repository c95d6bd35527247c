import type { ApiAnswer } from '../../domain/api-answer';
import type { Estimate, TicketRef, TicketState } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { restNotes } from '../api-notes';
import { askEach } from '../api-parts';
import { apiReading } from '../api-reading';
import { stateNamed } from '../status-words';
import { changedSince } from './api-changed';
import { taskUrl } from './url';

/** Epoch ms, as a text. */
const moment = maybe(z.string());
const size = maybe(z.number().check(z.nonnegative()));
const task = z.object({
  id: z.string(),
  custom_id: maybe(z.string()),
  name: z.string(),
  status: z.object({ status: z.string(), type: z.string() }),
  assignees: z.array(z.object({ username: maybe(z.string()) })),
  tags: z.array(z.object({ name: z.string() })),
  parent: maybe(z.string()),
  points: size,
  time_estimate: size,
  date_created: moment,
  date_done: moment,
  date_closed: moment,
});
type Task = z.infer<typeof task>;
const user = z.object({ user: z.object({ username: z.string() }) });

/** ClickUp, with a personal token (trackers-b §5). It cannot be asked for several by id, so each is a request. */
export const api: TrackerApi = {
  id: 'clickup',
  ways: ['token'],
  atOnce: { token: 20 },
  // 100 a minute where little is paid (docs: rate limits).
  perHour: { token: 600 },
  root: () => 'https://api.clickup.com/api/v2',
  authorize: (token) => ({ Authorization: token }),
  changedSince,
  readTickets: (http, refs) => askEach(refs, (ref) => readTask(http, ref)),
  notes: restNotes({
    list: (ref) => taskPath(ref, '/comment'),
    one: (_, id) => `/comment/${id}`,
    change: 'PUT',
    // Only a new one may tell everybody, and has to say whether.
    bodyOf: (comment_text, ref) => ({ comment_text, ...(ref && { notify_all: false }) }),
  }),
  whoAmI: async (http) => ({
    name: (await getJson(http, user, '/user')).user.username,
    scope: null,
  }),
};

function taskPath({ key, project }: TicketRef, below = ''): string {
  // An id that a workspace chose is unique only there.
  const chosen = project === null ? '' : `?custom_task_ids=true&team_id=${encodeURIComponent(project)}`;
  return `/task/${encodeURIComponent(key)}${below}${chosen}`;
}

async function readTask(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const answer = await http.ask(taskPath(ref), { accept: 'json', statuses: [401, 404] });
  if (answer.status === 404) return { missing: 'absent' };
  if (answer.status === 401) {
    // Its word for what lies in a workspace that this token does not open.
    if (/"OAUTH_02[37]"/.test(answer.text)) return { missing: 'forbidden' };
    throw new TrackerTrouble('token-refused', 'status 401');
  }
  const one = readJson(task, answer);
  const said = ref.project === null ? one.id : (one.custom_id ?? '');
  if (said.toLowerCase() !== ref.key.toLowerCase()) throw new TrackerTrouble('not-understood', 'unasked');
  const state = stateOf(one);
  const isClosed = state === 'done' || state === 'cancelled';
  const people = one.assignees.flatMap(({ username }) => username ?? []);
  const reading = apiReading(ref, taskUrl(ref), {
    title: one.name,
    type: 'task',
    state,
    rawState: one.status.status,
    assignees: people.length === one.assignees.length ? people : null,
    labels: one.tags.map(({ name }) => name),
    estimate: estimateOf(one),
    // A parent is named by its own id, whatever the workspace chose.
    parent: ref.project === null ? (one.parent ?? null) : null,
    createdAt: momentOf(one.date_created),
    closedAt: isClosed ? momentOf(one.date_done ?? one.date_closed) : null,
  });
  return { reading };
}

/** Its groups of statuses, of which the active ones are those that a team made (trackers-b §0.3). */
const BY_TYPE: Readonly<Record<string, TicketState>> = {
  open: 'open',
  unstarted: 'open',
  custom: 'in_progress',
  done: 'done',
  closed: 'done',
};

/** By the words that pages are read by; what a team's own words mean, the kind of the status says as far as it does. */
function stateOf({ status }: Task): TicketState {
  const named = stateNamed(status.status);
  const kind = Object.hasOwn(BY_TYPE, status.type) ? BY_TYPE[status.type] : undefined;
  return named === 'unknown' ? (kind ?? named) : named;
}

function estimateOf({ points, time_estimate: time }: Task): Estimate | null {
  if (typeof points === 'number') return { value: points, unit: 'points' };
  return time ? { value: Math.round(time / 60_000), unit: 'minutes' } : null;
}

const momentOf = (text: string | null | undefined): number | null =>
  text && /^\d{1,15}$/.test(text) ? Number(text) : null;
