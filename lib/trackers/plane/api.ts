import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef, TicketState } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { asHtml, notThere, remoteId, restNotes } from '../api-notes';
import { askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { itemPath, pathOf } from './api-path';
import { itemUrl, PUBLIC_ORIGIN } from './url';

const named = z.object({ name: z.string() });
const item = z.object({
  sequence_id: whole(),
  name: z.string(),
  state: z.object({ name: z.string(), group: z.string() }),
  assignees: z.array(z.object({ display_name: maybe(z.string()) })),
  labels: z.array(named),
  created_at: z.string(),
  completed_at: maybe(z.string()),
});
const place = z.object({ id: remoteId, project: remoteId });
const me = z.object({ display_name: z.string() });

/** Plane, with a key (trackers-b §11): apps/api/plane/api/urls/work_item.py. Each item is a request. */
export const api: TrackerApi = {
  id: 'plane',
  ways: ['token'],
  atOnce: { token: 20 },
  // 60 a minute for each key (docs: rate limiting).
  perHour: { token: 300 },
  root: (baseUrl) => (baseUrl === PUBLIC_ORIGIN ? 'https://api.plane.so/api/v1' : `${baseUrl}/api/v1`),
  authorize: (token) => ({ 'X-Api-Key': token }),
  readTickets: (http, refs) => askEach(refs, (ref) => readItem(http, ref)),
  notes: restNotes({
    list: commentsOf,
    one: async (ref, id, http) => `${await commentsOf(ref, http)}${id}/`,
    change: 'PATCH',
    bodyOf: (text) => ({ comment_html: `<p>${asHtml(text)}</p>` }),
  }),
  whoAmI: async (http) => ({
    name: (await getJson(http, me, '/users/me/')).display_name,
    scope: null,
  }),
};

const STATES: Readonly<Record<string, TicketState>> = {
  backlog: 'open',
  unstarted: 'open',
  triage: 'open',
  started: 'in_progress',
  completed: 'done',
  cancelled: 'cancelled',
};

/** By ids, which the item itself tells. */
async function commentsOf(ref: TicketRef, http: Http): Promise<string> {
  const answer = await http.ask(itemPath(ref), { accept: 'json', statuses: [404] });
  if (answer.status === 404) throw notThere();
  const { id, project } = readJson(place, answer);
  return pathOf(ref.project ?? '', 'projects', `${project}`, 'work-items', `${id}`, 'comments');
}

async function readItem(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const path = `${itemPath(ref)}?expand=state,assignees,labels`;
  const answer = await http.ask(path, { accept: 'json', statuses: [404] });
  // Deleted or not for this account: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(item, answer);
  if (!ref.key.endsWith(`-${one.sequence_id}`)) throw new TrackerTrouble('not-understood', 'unasked');
  const { name: rawState, group } = one.state;
  const state = Object.hasOwn(STATES, group) ? (STATES[group] ?? null) : 'unknown';
  const people = one.assignees.flatMap(({ display_name }) => display_name ?? []);
  const reading = apiReading(ref, itemUrl(ref), {
    title: one.name,
    type: 'work item',
    state,
    rawState,
    assignees: people.length === one.assignees.length ? people : null,
    labels: one.labels.map(({ name }) => name),
    createdAt: momentFrom(one.created_at),
    closedAt: state === 'done' ? momentFrom(one.completed_at) : null,
  });
  return { reading };
}
