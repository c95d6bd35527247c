import type { ApiAnswer, ApiReading } from '../../domain/api-answer';
import type { Estimate, TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { restNotes } from '../api-notes';
import type { Answers } from '../api-parts';
import { apiReading } from '../api-reading';
import { isPointsLabel } from '../estimate';
import { changedSince } from './api-changed';
import { readHistories } from './api-history';
import { ESTIMATE_FIELD, STATE_FIELD, stateOf } from './state';
import { issueUrl } from './url';

const value = z.object({
  name: maybe(z.string()),
  fullName: maybe(z.string()),
  isResolved: maybe(z.boolean()),
  minutes: maybe(z.number()),
});
type Value = z.infer<typeof value>;
const moment = maybe(whole().check(z.nonnegative()));
const issue = z.object({
  idReadable: z.string().check(z.regex(/^[A-Za-z][\w]{0,63}-\d{1,10}$/)),
  summary: z.nullable(z.string()),
  created: moment,
  resolved: moment,
  tags: z.optional(z.array(z.object({ name: z.string() }))),
  customFields: z.array(z.object({ name: z.string(), $type: z.optional(z.string()), value: z.unknown() })),
});
type Issue = z.infer<typeof issue>;
const list = z.array(issue);
const user = z.object({ login: z.string(), guest: z.optional(z.boolean()) });
const FIELDS =
  'idReadable,summary,created,resolved,tags(name),customFields(name,value(name,fullName,isResolved,minutes))';

/** YouTrack, with a permanent token: a cookie makes a guest of everybody (trackers-b §0.2, §1). */
export const api: TrackerApi = {
  id: 'youtrack',
  ways: ['token'],
  atOnce: { token: 50 },
  // None of its own.
  perHour: { token: 300 },
  root: (baseUrl) => `${baseUrl}/api`,
  authorize: (token) => ({ Authorization: `Bearer ${token}` }),
  readTickets,
  changedSince,
  readHistories,
  notes: restNotes({
    list: (ref) => `${commentsOf(ref)}?fields=id`,
    one: (ref, id) => `${commentsOf(ref)}/${id}`,
    change: 'POST',
    bodyOf: (text) => ({ text }),
  }),
  async whoAmI(http) {
    const { login, guest } = await getJson(http, user, '/users/me?fields=login,guest');
    if (guest) throw new TrackerTrouble('token-refused', 'guest');
    return { name: login, scope: null };
  },
};

const commentsOf = ({ key }: TicketRef): string => `/issues/${encodeURIComponent(key)}/comments`;

/** So many that were left out are asked after in one call; the others the next time. */
const ASK_AFTER = 5;

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const found = new Map((await search(http, refs)).map((one) => [one.idReadable.toUpperCase(), one]));
  const keys = new Set(refs.map(({ key }) => key));
  const lost = refs.filter(({ key }) => !found.has(key));
  // A project that was renamed answers with its new name; any other issue was not asked for.
  if ([...found.keys()].filter((key) => !keys.has(key)).length > lost.length)
    throw new TrackerTrouble('not-understood', 'unasked');
  const answers: Answers = new Map();
  for (const ref of refs) {
    const one = found.get(ref.key);
    const isAskedAfter = lost.indexOf(ref) < ASK_AFTER;
    if (one) answers.set(ticketIdOf(ref), { reading: readingOf(one, ref) });
    else answers.set(ticketIdOf(ref), isAskedAfter ? await alone(http, ref) : { missing: 'absent' });
  }
  return answers;
}

/** Of halves; two keys among fifty take so many. */
const MOST_SEARCHES = 25;

/** A key of a project that is not there may spoil the whole search: then halves are searched. */
async function search(
  http: Http,
  refs: readonly TicketRef[],
  budget = { searches: MOST_SEARCHES },
): Promise<readonly Issue[]> {
  if (budget.searches-- === 0) throw new TrackerTrouble('not-understood', 'query');
  const query = encodeURIComponent(`issue id: ${refs.map(({ key }) => key).join(', ')}`);
  const path = `/issues?query=${query}&fields=${FIELDS}&$top=${refs.length}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [400] });
  if (answer.status !== 400) return readJson(list, answer);
  if (refs.length === 1) return [];
  const half = Math.ceil(refs.length / 2);
  return [...(await search(http, refs.slice(0, half), budget)), ...(await search(http, refs.slice(half), budget))];
}

async function alone(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const path = `/issues/${encodeURIComponent(ref.key)}?fields=${FIELDS}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
  if (answer.status === 403) return { missing: 'forbidden' };
  // Deleted or not for this account: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(issue, answer);
  return { reading: readingOf(one, { ...ref, key: one.idReadable.toUpperCase() }) };
}

function readingOf(one: Issue, ref: TicketRef): ApiReading {
  const word = valuesOf(one, (name) => STATE_FIELD.test(name))?.[0]?.name ?? null;
  const named = word === null ? 'unknown' : stateOf(word);
  // Whether a word of a project's own means that it is over, the issue knows.
  const state = named === 'unknown' && one.resolved ? 'done' : named;
  const isClosed = state === 'done' || state === 'cancelled';
  const people = valuesOf(one, (name) => /^assignees?$/i.test(name));
  return apiReading(ref, issueUrl(ref), {
    title: one.summary ?? '',
    type: valuesOf(one, (name) => /^type$/i.test(name))?.[0]?.name ?? null,
    state: word === null && !one.resolved ? null : state,
    rawState: word,
    assignees: people?.flatMap(({ fullName, name }) => fullName ?? name ?? []) ?? null,
    labels: one.tags?.map(({ name }) => name) ?? null,
    estimate: estimateOf(one),
    createdAt: one.created ?? null,
    closedAt: isClosed ? (one.resolved ?? null) : null,
  });
}

/** Points, else the field of time that projects begin with. */
function estimateOf(one: Issue): Estimate | null {
  const points = one.customFields.find(({ name }) => isPointsLabel(name))?.value;
  if (typeof points === 'number' && points >= 0) return { value: points, unit: 'points' };
  const minutes = valuesOf(one, (name) => ESTIMATE_FIELD.test(name))?.[0]?.minutes;
  return minutes && minutes > 0 ? { value: minutes, unit: 'minutes' } : null;
}

/** What stands in a field; `null` where the project has no such field. */
function valuesOf({ customFields }: Issue, isIt: (name: string) => boolean): readonly Value[] | null {
  const field = customFields.find(({ name }) => isIt(name));
  if (!field) return null;
  const values: unknown[] = Array.isArray(field.value) ? field.value : [field.value];
  return values.flatMap((raw) => value.safeParse(raw).data ?? []);
}
