import type { ApiReading } from '../../domain/api-answer';
import type { TicketRef, TicketState } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { maybe, whole, z } from '../../domain/zod';
import { type Account, getJson, type Http, keyed, readJson, type TrackerApi } from '../api';
import { changedByPlace, isoSeconds } from '../api-changed';
import { restNotes } from '../api-notes';
import { type Answers, askParts, eachIs, groupsOf } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { followMoved } from './api-moved';
import { itemPath, listOf, REST } from './api-path';
import { ticketUrl } from './url';

const item = z.object({
  iid: whole(),
  title: z.string(),
  state: z.string(),
  issue_type: maybe(z.string()),
  labels: z.array(z.string()),
  assignees: z.optional(z.array(z.object({ username: z.string() }))),
  /** Of paid plans. */
  weight: maybe(z.number().check(z.nonnegative())),
  time_stats: z.optional(z.object({ time_estimate: z.number().check(z.nonnegative()) })),
  moved_to_id: maybe(z.number()),
  _links: z.optional(z.object({ closed_as_duplicate_of: maybe(z.string()) })),
  created_at: z.string(),
  closed_at: maybe(z.string()),
  merged_at: maybe(z.string()),
});
type Item = z.infer<typeof item>;
const list = z.array(item);
const user = z.object({ username: z.string() });
const token = z.object({ scopes: z.array(z.string()) });

/** GitLab's REST API, which takes a session for reading, too (trackers-a §2.4). */
export const api: TrackerApi = {
  id: 'gitlab',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  // gitlab.com allows 2,000 a minute, others what they please (docs: rate limits).
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => `${baseUrl}/api`,
  authorize: (secret) => ({ 'PRIVATE-TOKEN': secret }),
  readTickets,
  changedSince,
  readHistories,
  // An epic's comments are found by another number than its own: there the tracker says that it is not there.
  notes: restNotes({
    list: (ref) => `${itemPath(ref)}/notes`,
    one: (ref, id) => `${itemPath(ref)}/notes/${id}`,
    change: 'PUT',
  }),
  whoAmI: async (http): Promise<Account> => {
    const { username } = await getJson(http, user, `${REST}/user`);
    const about = await http.ask(`${REST}/personal_access_tokens/self`, { accept: 'json', statuses: [400, 403, 404] });
    return { name: username, scope: about.status === 200 ? readJson(token, about).scopes.join(', ') : null };
  },
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const answers = await askParts([...groupsOf(refs, listOf).values()], (group) => readList(http, group));
  // To whoever is signed out, what is private does not exist.
  if (http.way === 'session' && [...answers.values()].some((answer) => 'missing' in answer))
    await http.ask(`${REST}/user`, { accept: 'json' });
  return answers;
}

const numbers = z.array(z.object({ iid: whole() }));
const PAGE = 100;

/** By list; an epic has none. */
async function changedSince(http: Http, since: number, refs: readonly TicketRef[]) {
  // To whoever is signed out, what is confidential never changes.
  if (http.way === 'session') await http.ask(`${REST}/user`, { accept: 'json' });
  return changedByPlace(
    refs,
    PAGE,
    (ref) => (ref.project?.startsWith('groups/') ? null : listOf(ref)),
    async (place) => {
      const path = `${place}?updated_after=${isoSeconds(since)}&scope=all&state=all&per_page=${PAGE}`;
      const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
      if (answer.status !== 200) return null;
      const mark = place.endsWith('/merge_requests') ? '!' : '';
      const all = readJson(numbers, answer);
      return all.length < PAGE ? all.map(({ iid }) => `${mark}${iid}`) : null;
    },
  );
}

/** @param steps how often it is followed to where an issue was moved: further, and in a circle, is nobody's work. */
async function readList(http: Http, refs: readonly TicketRef[], steps = 3): Promise<Answers> {
  const [first] = refs;
  if (!first) return new Map();
  const path = listOf(first);
  const isEpic = path.startsWith(`${REST}/groups/`);
  const numbers = refs.map(({ key }) => `iids[]=${encodeURIComponent(key.replace('!', ''))}`).join('&');
  const query = isEpic ? '' : `?${numbers}&scope=all&state=all&per_page=100`;
  const answer = await http.ask(`${path}${query}`, { accept: 'json', statuses: [404] });
  // Private or not there: it does not say which.
  if (answer.status === 404) return eachIs(refs, { missing: 'absent' });
  const mark = first.key.startsWith('!') ? '!' : '';
  const items = isEpic ? [readJson(item, answer)] : readJson(list, answer);
  const found = keyed(items, ({ iid }) => `${mark}${iid}`, refs);
  const answers: Answers = new Map(
    refs.map((ref) => {
      const one = found.get(ref.key);
      return [ticketIdOf(ref), one ? { reading: readingOf(one, ref, isEpic) } : { missing: 'absent' }];
    }),
  );
  const moved = refs.flatMap((ref) => {
    const to = found.get(ref.key)?.moved_to_id;
    return to ? [[ticketIdOf(ref), to] as const] : [];
  });
  return steps > 0 ? followMoved(http, answers, moved, first, (there) => readList(http, there, steps - 1)) : answers;
}

function readingOf(one: Item, ref: TicketRef, isEpic: boolean): ApiReading {
  const isMerge = ref.key.startsWith('!');
  const state = stateOf(one, isMerge);
  const seconds = one.time_stats?.time_estimate;
  const time = seconds ? ({ value: Math.round(seconds / 60), unit: 'minutes' } as const) : null;
  return apiReading(ref, ticketUrl(ref), {
    title: one.title,
    type: isMerge ? 'merge request' : isEpic ? 'epic' : (one.issue_type?.replaceAll('_', ' ') ?? null),
    // Its pages say it in the person's language, the API in one of its own: so the word is left to pages.
    state,
    assignees: one.assignees?.map(({ username }) => username) ?? null,
    labels: one.labels,
    estimate: typeof one.weight === 'number' ? { value: one.weight, unit: 'points' } : time,
    createdAt: momentFrom(one.created_at),
    closedAt: state === 'open' || state === null ? null : momentFrom(one.merged_at ?? one.closed_at),
  });
}

/** Closed as a duplicate or because it went on elsewhere is not done. `null` = locked while it is being merged. */
function stateOf(one: Item, isMerge: boolean): TicketState | null {
  if (one.state === 'opened') return 'open';
  if (one.state === 'merged') return 'done';
  if (one.state !== 'closed') return null;
  return isMerge || one.moved_to_id || one._links?.closed_as_duplicate_of ? 'cancelled' : 'done';
}
