import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { type Http, readJson, type TrackerApi } from '../api';
import { changedByPlace, isoSeconds } from '../api-changed';
import { restNotes } from '../api-notes';
import { askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { issuePath, issuesPath } from './api-path';
import { isDropped } from './state';
import type { Forge } from './url';
import { ticketUrl } from './url';

const optional = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));
const person = z.object({ login: z.string() });
const issue = z.object({
  number: whole().check(z.positive()),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  labels: z.nullable(z.array(z.object({ name: z.string() }))),
  assignees: optional(z.array(person)),
  assignee: optional(person),
  pull_request: optional(z.object({ merged: z.boolean() })),
  repository: optional(z.object({ full_name: z.string().check(z.regex(/^[\w.-]{1,60}\/[\w.-]{1,100}$/)) })),
  /** Seconds, of Gitea since 1.23. */
  time_estimate: optional(z.number().check(z.nonnegative())),
  created_at: z.string(),
  closed_at: optional(z.string()),
});
const user = z.object({ login: z.string() });

/** Gitea and what grew out of it, with a token; its lists cannot be asked for certain numbers (trackers-b §2.5). */
export const forgeApi = (id: Forge): TrackerApi => ({
  id,
  ways: ['token'],
  atOnce: { token: 10 },
  // No limit of its own; the largest of them, Codeberg, is run by volunteers and asks for one a second at most.
  perHour: { token: 300 },
  root: (baseUrl) => `${baseUrl}/api/v1`,
  authorize: (token) => ({ Authorization: `token ${token}` }),
  readTickets: (http, refs) => askEach(refs, (ref) => readOne(http, ref)),
  changedSince,
  readHistories,
  notes: restNotes(
    (ref) => `${issuePath(ref)}/comments`,
    (ref, id) => `${issuesPath(ref)}/comments/${encodeURIComponent(id)}`,
    'PATCH',
  ),
  whoAmI: async (http) => ({ name: readJson(user, await http.ask('/user', { accept: 'json' })).login, scope: null }),
});

const numbers = z.nullable(z.array(z.object({ number: whole() })));
const PAGE = 50;

/** By repository: by name, each ticket is a request of its own. */
function changedSince(http: Http, since: number, refs: readonly TicketRef[]) {
  return changedByPlace(refs, 1, issuesPath, async (place) => {
    const path = `${place}?state=all&since=${isoSeconds(since)}&limit=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(numbers, answer) ?? [];
    return all.length < PAGE ? all.map(({ number }) => String(number)) : null;
  });
}

async function readOne(http: Http, asked: TicketRef): Promise<ApiAnswer> {
  const answer = await http.ask(issuePath(asked), { accept: 'json', statuses: [404] });
  // Deleted or private: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(issue, answer);
  if (String(one.number) !== asked.key) throw new TrackerTrouble('not-understood', 'unasked');
  // A repository that was renamed answers with its new name.
  const ref = { ...asked, project: one.repository?.full_name ?? asked.project };
  const kind = one.pull_request ? 'pull request' : 'issue';
  const labels = one.labels?.map(({ name }) => name) ?? [];
  const isClosed = one.state === 'closed';
  const isCancelled = one.pull_request ? !one.pull_request.merged : isDropped(labels);
  const people = one.assignees ?? (one.assignee ? [one.assignee] : []);
  const seconds = one.time_estimate;
  const reading = apiReading(ref, ticketUrl(ref, kind), {
    title: one.title,
    type: kind,
    // Its pages say it in the person's language, the API in one of its own: so the word is left to pages.
    state: isClosed ? (isCancelled ? 'cancelled' : 'done') : 'open',
    assignees: people.map(({ login }) => login),
    labels,
    estimate: seconds ? { value: Math.round(seconds / 60), unit: 'minutes' } : null,
    createdAt: momentFrom(one.created_at),
    closedAt: isClosed ? momentFrom(one.closed_at) : null,
  });
  return { reading };
}
