import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { type Account, getJson, type Http, keyed, readJson, type TrackerApi } from '../api';
import { changedAmong, isoSeconds } from '../api-changed';
import { apiReading, momentFrom } from '../api-reading';
import { isPointsLabel, pointsFrom } from '../estimate';
import { readByCsv } from './api-csv';
import { readHistories } from './api-history';
import { notes } from './api-notes';
import { stateFrom } from './state';
import { issueUrl } from './url';

const named = z.object({ id: whole(), name: z.string() });
const status = z.object({ ...named.shape, is_closed: z.optional(z.boolean()) });
const issue = z.object({
  id: whole(),
  subject: z.string(),
  status,
  tracker: named,
  assigned_to: z.optional(named),
  estimated_hours: maybe(z.number().check(z.nonnegative())),
  parent: z.optional(z.object({ id: whole() })),
  custom_fields: z.optional(z.array(z.object({ name: z.string(), value: z.unknown() }))),
  created_on: z.optional(z.string()),
  closed_on: maybe(z.string()),
});
type Issue = z.infer<typeof issue>;
const list = z.object({ issues: z.array(issue) });
const changed = z.object({ issues: z.array(z.object({ id: whole() })), total_count: whole() });
const statuses = z.object({ issue_statuses: z.array(status) });
const user = z.object({ user: z.object({ login: z.string() }) });

/** Redmine's REST API with a key, its CSV with a session, which its API does not accept (trackers-b §0.2, §3). */
export const api: TrackerApi = {
  id: 'redmine',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => baseUrl,
  tokenAt: 'my/account',
  authorize: (token) => ({ 'X-Redmine-API-Key': token }),
  readTickets: (http, refs) => (http.way === 'session' ? readByCsv(http, refs) : readByJson(http, refs)),
  changedSince: async (http, since, refs) => {
    if (http.way === 'session') return null;
    // Without an encoded `>=` some proxies answer 400.
    const path = `/issues.json?updated_on=${encodeURIComponent(`>=${isoSeconds(since)}`)}&status_id=*&limit=100`;
    const { issues, total_count } = await getJson(http, changed, path);
    return total_count > issues.length
      ? null
      : new Set(changedAmong(refs, new Set(issues.map(({ id }) => String(id)))));
  },
  readHistories,
  notes,
  whoAmI: async (http): Promise<Account> => {
    // A wrong key is answered like nobody's on public issues; only here it is refused.
    const answer = await http.ask('/users/current.json', { accept: 'json' });
    return { name: readJson(user, answer).user.login, scope: null };
  },
};

async function readByJson(http: Http, refs: readonly TicketRef[]): Promise<Map<TicketId, ApiAnswer>> {
  const ids = refs.map(({ key }) => key).join(',');
  // Without `status_id` closed ones are left out, without `limit` all but 25.
  const answer = await http.ask(`/issues.json?issue_id=${ids}&status_id=*&limit=100`, { accept: 'json' });
  const found = keyed(readJson(list, answer).issues, ({ id }) => String(id), refs);
  const closed = [...found.values()].every((one) => one.status.is_closed !== undefined)
    ? new Map<number, boolean>()
    : await closedStatuses(http);
  const answers = new Map<TicketId, ApiAnswer>();
  let asked = 0;
  for (const ref of refs) {
    const one = found.get(ref.key);
    if (one) answers.set(ticketIdOf(ref), { reading: readingOf(one, ref, closed) });
    // Missing and forbidden ones are left out alike: a few are asked after by themselves.
    else answers.set(ticketIdOf(ref), asked++ < ASK_AFTER ? await missingOf(http, ref) : { missing: 'absent' });
  }
  return answers;
}

/** So many that were left out are asked after in one call; the others the next time. */
const ASK_AFTER = 5;

async function missingOf(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const answer = await http.ask(`/issues/${ref.key}.json`, { accept: 'json', statuses: [403, 404] });
  if (answer.status === 403) return { missing: 'forbidden' };
  if (answer.status === 404) return { missing: 'gone' };
  throw new TrackerTrouble('not-understood', 'issue_id');
}

/** Before 5.0 an issue does not say whether its status is a closed one. */
async function closedStatuses(http: Http): Promise<Map<number, boolean>> {
  const { issue_statuses: all } = await getJson(http, statuses, '/issue_statuses.json');
  return new Map(all.map(({ id, is_closed }) => [id, is_closed === true]));
}

function readingOf(one: Issue, ref: TicketRef, closedStatus: ReadonlyMap<number, boolean>) {
  const isClosed = one.status.is_closed ?? closedStatus.get(one.status.id) ?? false;
  const points = one.custom_fields?.find(({ name }) => isPointsLabel(name))?.value;
  const hours = one.estimated_hours;
  const minutes = hours ? ({ value: Math.round(hours * 60), unit: 'minutes' } as const) : null;
  return apiReading(ref, issueUrl(ref), {
    title: one.subject,
    type: one.tracker.name,
    state: stateFrom(`status-${one.status.id}${isClosed ? ' closed' : ''}`, one.status.name),
    rawState: one.status.name,
    assignees: one.assigned_to ? [one.assigned_to.name] : [],
    estimate: pointsFrom(typeof points === 'string' ? points : null) ?? minutes,
    parent: one.parent ? String(one.parent.id) : null,
    createdAt: momentFrom(one.created_on),
    // It is kept when an issue is opened again.
    closedAt: isClosed ? momentFrom(one.closed_on) : null,
  });
}
