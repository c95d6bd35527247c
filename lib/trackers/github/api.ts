import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { type Http, readJson, type TrackerApi } from '../api';
import { changedByPlace, isoSeconds } from '../api-changed';
import { restNotes } from '../api-notes';
import { askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readByGraphql, whoAmI } from './api-graphql';
import { readHistories } from './api-history';
import { issuePath, issuesPath } from './api-path';
import { stateOf } from './api-state';
import { PUBLIC_ORIGIN } from './product';
import { ticketUrl } from './url';

const issue = z.object({
  number: whole(),
  title: z.string(),
  state: z.enum(['open', 'closed']),
  state_reason: maybe(z.string()),
  draft: z.optional(z.boolean()),
  pull_request: z.optional(z.object({ merged_at: maybe(z.string()) })),
  assignees: z.array(z.object({ login: z.string() })),
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])),
  parent_issue_url: maybe(z.string()),
  created_at: z.string(),
  closed_at: z.nullable(z.string()),
});

/** GitHub: GraphQL with a token, fifty at a time; REST one by one for what is public. Its API knows no session (trackers-a §1.7). */
export const api: TrackerApi = {
  id: 'github',
  ways: ['token', 'anonymous'],
  atOnce: { token: 50, anonymous: 5 },
  // 5,000 points an hour with a token, 60 requests without (docs: rate limits of GraphQL and REST).
  perHour: { token: 1000, anonymous: 45 },
  root: (baseUrl) => (baseUrl === PUBLIC_ORIGIN ? 'https://api.github.com' : `${baseUrl}/api`),
  authorize: (token) => ({ Authorization: `Bearer ${token}` }),
  readTickets: (http, refs) =>
    http.way === 'token' ? readByGraphql(http, refs) : askEach(refs, (ref) => readByRest(http, ref)),
  changedSince: (http, since, refs) => (http.way === 'token' ? changedSince(http, since, refs) : Promise.resolve(null)),
  readHistories,
  notes: restNotes({
    list: (ref) => `${issuePath(ref)}/comments`,
    one: (ref, id) => `${issuesPath(ref)}/comments/${id}`,
    change: 'PATCH',
  }),
  whoAmI,
};

const numbers = z.array(z.object({ number: whole() }));
const PAGE = 100;

/** By repository. */
const changedSince = (http: Http, since: number, refs: readonly TicketRef[]) =>
  changedByPlace(refs, 50, issuesPath, async (place) => {
    const path = `${place}?state=all&since=${isoSeconds(since)}&per_page=${PAGE}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(numbers, answer);
    return all.length < PAGE ? all.map(({ number }) => String(number)) : null;
  });

async function readByRest(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const answer = await http.ask(issuePath(ref), { accept: 'json', statuses: [404, 410] });
  // Private or not there: it does not say which; deleted is said.
  if (answer.status === 404) return { missing: 'absent' };
  if (answer.status === 410) return { missing: 'gone' };
  const one = readJson(issue, answer);
  if (String(one.number) !== ref.key) throw new TrackerTrouble('not-understood', 'unasked');
  const isPull = one.pull_request !== undefined;
  const isClosed = one.state === 'closed';
  const [, project, parent] = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(one.parent_issue_url ?? '') ?? [];
  const reading = apiReading(ref, ticketUrl(ref, isPull ? 'pull request' : 'issue'), {
    title: one.title,
    type: isPull ? 'pull request' : 'issue',
    ...stateOf({
      isPull,
      isClosed,
      isMerged: isClosed && Boolean(one.pull_request?.merged_at),
      isDraft: one.draft ?? false,
      isQueued: false,
      reason: one.state_reason ?? null,
    }),
    assignees: one.assignees.map(({ login }) => login),
    labels: one.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    parent: project?.toLowerCase() === ref.project?.toLowerCase() ? (parent ?? null) : null,
    createdAt: momentFrom(one.created_at),
    closedAt: isClosed ? momentFrom(one.closed_at) : null,
  });
  return { reading };
}
