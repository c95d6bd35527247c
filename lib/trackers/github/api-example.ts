import { type ApiExample, type ApiReply, type ApiRequest, Comments, refsAt } from '../api-example';
import { api } from './api';

/** Tickets as REST tells them; GraphQL is told from the same. */
const ticket = (number: number, title: string, fields: object = {}) => ({
  number,
  title,
  state: 'open',
  state_reason: null as string | null,
  draft: undefined as boolean | undefined,
  pull_request: undefined as { merged_at: string | null } | undefined,
  assignees: [] as { login: string }[],
  labels: [] as { name: string }[],
  parent_issue_url: null as string | null,
  created_at: '2026-11-02T08:00:00Z',
  closed_at: null as string | null,
  ...fields,
});
const CLOSED = { state: 'closed', closed_at: '2026-11-20T08:00:00Z' };

const TICKETS = [
  ticket(12, 'Faster search', {
    assignees: [{ login: 'ada-l' }],
    labels: [{ name: 'good first issue' }],
    parent_issue_url: 'https://api.github.com/repos/acme/widgets/issues/9',
  }),
  ticket(13, 'Ship the price table', { ...CLOSED, state_reason: 'completed' }),
  ticket(14, 'Old loader', { ...CLOSED, state_reason: 'not_planned' }),
  ticket(15, 'Opened again', { state_reason: 'reopened' }),
  ticket(21, 'Draft it', { draft: true, pull_request: { merged_at: null } }),
  ticket(22, 'Merge it', { ...CLOSED, draft: false, pull_request: { merged_at: '2026-11-20T08:00:00Z' } }),
  ticket(23, 'Drop it', { ...CLOSED, draft: false, pull_request: { merged_at: null } }),
];
const GONE = 16;
const ABSENT = 17;
/** Transferred to another repository. */
const HANDED_OVER = 18;
/** A repository whose organisation lets this token in only after another sign-in. */
const LOCKED = 'vault/secrets';

const nameOf = (number: number) => TICKETS.find((one) => one.number === number);

function node(one: (typeof TICKETS)[number], project: string) {
  const repository = { nameWithOwner: project };
  const common = {
    number: one.number,
    title: one.title,
    createdAt: one.created_at,
    closedAt: one.closed_at,
    repository,
  };
  const people = { assignees: { nodes: one.assignees }, labels: { nodes: one.labels } };
  const state = one.state.toUpperCase();
  const pull = one.pull_request;
  if (pull) {
    const pullState = pull.merged_at ? 'MERGED' : state;
    return { __typename: 'PullRequest', ...common, ...people, pullState, isDraft: one.draft, isInMergeQueue: false };
  }
  return {
    __typename: 'Issue',
    ...common,
    ...people,
    issueState: state,
    stateReason: one.state_reason?.toUpperCase() ?? null,
  };
}

function graphql({ method, path, body }: ApiRequest): ApiReply | null {
  const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, string> };
  if (method !== 'POST' || path !== '/graphql') return null;
  if (query === '{viewer{login}}')
    return { headers: { 'x-oauth-scopes': 'read:org, repo' }, body: { data: { viewer: { login: 'ada-l' } } } };
  const data: Record<string, unknown> = {};
  const errors: object[] = [];
  for (const [, alias = '', numbers = ''] of query.matchAll(
    /(r\d+):repository\(owner:\$o\d+,name:\$n\d+\)\{(.*?\})\}/g,
  )) {
    const project = `${variables[`o${alias.slice(1)}`]}/${variables[`n${alias.slice(1)}`]}`;
    if (project === LOCKED) {
      data[alias] = null;
      errors.push({
        type: 'FORBIDDEN',
        path: [alias],
        message: 'Resource protected by organization SAML enforcement.',
      });
      continue;
    }
    const place: Record<string, unknown> = {};
    data[alias] = place;
    for (const [, name = '', number] of numbers.matchAll(/(i\d+):issueOrPullRequest\(number:(\d+)\)\{\.\.\.t\}/g)) {
      const found = nameOf(Number(number));
      // What was renamed answers to its old name, with its new one.
      if (number === String(HANDED_OVER)) place[name] = node(ticket(3, 'Handed over'), 'acme/other');
      else place[name] = found ? node(found, project === 'acme/old' ? 'acme/new' : project) : null;
      if (!place[name])
        errors.push({ type: 'NOT_FOUND', path: [alias, name], message: 'Could not resolve to an Issue.' });
    }
  }
  return Object.keys(data).length === 0 ? null : { body: { data, ...(errors.length > 0 && { errors }) } };
}

/** Of the one that was opened again. */
const EVENTS = [
  { id: 1, event: 'labeled', created_at: '2026-11-02T08:00:00Z', label: { name: 'bug' } },
  { id: 2, event: 'closed', created_at: '2026-11-05T08:00:00Z', state_reason: 'not_planned' },
  { id: 3, event: 'reopened', created_at: '2026-11-06T08:00:00Z', state_reason: null },
  // Of another one: merged, and so closed.
  { id: 4, event: 'merged', created_at: '2026-11-07T08:00:00Z' },
  { id: 5, event: 'closed', created_at: '2026-11-07T08:00:00Z', state_reason: null },
];

function rest({ method, path, query }: ApiRequest): ApiReply | null {
  if (method === 'GET' && path === '/v3/repos/acme/widgets/issues/15/events' && query.get('per_page') === '100')
    return { body: EVENTS };
  if (path === '/v3/repos/acme/widgets/issues' && query.get('since') === '2026-11-20T08:00:00Z')
    return query.get('state') === 'all' ? { body: [{ number: 15 }, { number: 500 }] } : null;
  const [, project, number] = /^\/v3\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(path) ?? [];
  if (method !== 'GET' || !number) return null;
  const found = nameOf(Number(number));
  if (Number(number) === GONE) return { status: 410, body: { message: 'This issue was deleted' } };
  return found && project === 'acme/widgets' ? { body: found } : { status: 404, body: { message: 'Not Found' } };
}

const comments = new Comments({ tracker: 'github', project: 'acme/widgets', key: '15' });

export const example: ApiExample = {
  api,
  comments,
  token: `ghp_${'b'.repeat(36)}`,
  account: 'ada-l',
  tickets(baseUrl, way) {
    const ref = refsAt('github', baseUrl, 'acme/widgets');
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'issue',
          state: 'open',
          rawState: 'Open',
          assignees: ['ada-l'],
          labels: ['good first issue'],
          // Servers of companies are not asked for it, as not all of them know it.
          parent: way === 'token' ? null : '9',
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', rawState: 'Closed', assignees: [], labels: [], closedAt }],
      [ref(14), { state: 'cancelled', rawState: 'Closed as not planned', closedAt }],
      [ref(15), { state: 'open', rawState: 'Open' }],
      [ref(21), { state: 'open', rawState: 'Draft', type: 'pull request', url: `${baseUrl}/acme/widgets/pull/21` }],
      [ref(22), { state: 'done', rawState: 'Merged', closedAt }],
      [ref(23), { state: 'cancelled', rawState: 'Closed', closedAt }],
      [ref(GONE), { missing: way === 'token' ? 'absent' : 'gone' }],
      [ref(ABSENT), { missing: 'absent' }],
      way === 'token'
        ? [ref(HANDED_OVER), { ref: ref(3, 'acme/other'), title: 'Handed over' }]
        : [ref(HANDED_OVER), { missing: 'absent' }],
      [ref(1, LOCKED), { missing: way === 'token' ? 'forbidden' : 'absent' }],
      way === 'token'
        ? [ref(12, 'acme/old'), { ref: ref(12, 'acme/new'), state: 'open', url: `${baseUrl}/acme/new/issues/12` }]
        : [ref(12, 'acme/old'), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const ref = refsAt('github', baseUrl, 'acme/widgets');
    const asked = Array.from({ length: 120 }, (_, i) => ref(1 + i));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: [ref(15)] };
  },
  history: (baseUrl) => [
    { tracker: 'github', baseUrl, project: 'acme/widgets', key: '15' },
    [
      { at: Date.UTC(2026, 10, 5, 8), state: 'cancelled' },
      { at: Date.UTC(2026, 10, 6, 8), state: 'open' },
      { at: Date.UTC(2026, 10, 7, 8), state: 'done' },
    ],
  ],
  answer(request, way) {
    if (way === 'anonymous') return request.headers['authorization'] ? null : rest(request);
    if (request.headers['authorization'] !== `Bearer ${this.token}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    const issues = '/v3/repos/acme/widgets/issues';
    const said = comments.answer(request, {
      list: `${issues}/15/comments`,
      one: `${issues}/comments`,
      change: 'PATCH',
    });
    return said ?? graphql(request) ?? rest(request);
  },
};
