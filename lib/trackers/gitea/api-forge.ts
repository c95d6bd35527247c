import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { changedByPlace, isoSeconds } from '../api-changed';
import { restNotes } from '../api-notes';
import { type Answers, askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { infoPath, issuePath, issuesPath } from './api-path';
import { isDropped } from './state';
import type { Forge } from './url';
import { ticketUrl } from './url';

const person = z.object({ login: z.string() });
const issue = z.object({
  number: whole().check(z.positive()),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  labels: z.nullable(z.array(z.object({ name: z.string() }))),
  assignees: maybe(z.array(person)),
  assignee: maybe(person),
  pull_request: maybe(z.object({ merged: z.boolean() })),
  repository: maybe(z.object({ full_name: z.string().check(z.regex(/^[\w.-]{1,60}\/[\w.-]{1,100}$/)) })),
  /** Seconds, of Gitea since 1.23. */
  time_estimate: maybe(z.number().check(z.nonnegative())),
  created_at: z.string(),
  closed_at: maybe(z.string()),
});
/** Today's Gitea puts it beside its labels as they look. */
const info = z.union([issue, z.object({ convertedIssue: issue })]);
const user = z.object({ login: z.string() });

/**
 * Gitea and what grew out of it: its API with a token, by session what its pages ask of one ticket; no list can be asked for
 * certain numbers (trackers-b §2.5).
 */
export const forgeApi = (id: Forge): TrackerApi => ({
  id,
  ways: ['session', 'token'],
  atOnce: { session: 10, token: 10 },
  // No limit of its own; the largest of them, Codeberg, is run by volunteers and asks for one a second at most.
  perHour: { session: 300, token: 300 },
  root: (baseUrl, way) => (way === 'token' ? `${baseUrl}/api/v1` : baseUrl),
  tokenAt: 'user/settings/applications',
  authorize: (token) => ({ Authorization: `token ${token}` }),
  readTickets,
  changedSince,
  readHistories,
  notes: restNotes({
    list: (ref) => `${issuePath(ref)}/comments`,
    one: (ref, id) => `${issuesPath(ref)}/comments/${id}`,
    change: 'PATCH',
  }),
  whoAmI: async (http) => ({ name: (await getJson(http, user, '/user')).login, scope: null }),
});

type Issue = z.infer<typeof issue>;
const numbers = z.nullable(z.array(z.object({ number: whole() })));
const PAGE = 50;

/** By repository: by name, each ticket is a request of its own. */
async function changedSince(http: Http, since: number, refs: readonly TicketRef[]) {
  if (http.way !== 'token') return null;
  return changedByPlace(refs, 1, issuesPath, async (place) => {
    const path = `${place}?state=all&since=${isoSeconds(since)}&limit=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(numbers, answer) ?? [];
    return all.length < PAGE ? all.map(({ number }) => String(number)) : null;
  });
}

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const answers = await askEach(refs, (ref) => readOne(http, ref));
  // To whoever is signed out, only what is public is there; this is nothing to them, either.
  if (http.way !== 'token' && [...answers.values()].some((answer) => 'missing' in answer))
    await http.ask('/notifications/new', { accept: 'json' });
  return answers;
}

async function readOne(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const path = http.way === 'token' ? issuePath(ref) : infoPath(ref);
  const answer = await http.ask(path, { accept: 'json', statuses: [404] });
  // Deleted or private: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const told = readJson(http.way === 'token' ? issue : info, answer);
  return answerOf('convertedIssue' in told ? told.convertedIssue : told, ref);
}

function answerOf(one: Issue, asked: TicketRef): ApiAnswer {
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
