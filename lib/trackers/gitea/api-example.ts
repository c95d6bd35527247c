import type { TrackerApi } from '../api';
import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api as gitea } from './api';

const issue = (number: number, title: string, fields: object = {}) => ({
  id: 1000 + number,
  number,
  title,
  user: { id: 1, login: 'ana' },
  state: 'open',
  labels: [] as { name: string }[],
  assignee: null,
  assignees: null as object[] | null,
  milestone: null,
  pull_request: null as object | null,
  repository: { id: 3, name: 'widgets', owner: 'acme', full_name: 'acme/widgets' },
  created_at: '2026-11-02T09:00:00+01:00',
  closed_at: null,
  ...fields,
});
const CLOSED = { state: 'closed', closed_at: '2026-11-20T08:00:00Z' };

const ISSUES = [
  issue(12, 'Faster search', {
    labels: [{ id: 4, name: 'kind/bug' }],
    assignee: { id: 2, login: 'ada' },
    assignees: [
      { id: 2, login: 'ada' },
      { id: 3, login: 'grace' },
    ],
    time_estimate: 5400,
  }),
  issue(13, 'Cache prices', CLOSED),
  issue(14, 'Old loader', { ...CLOSED, labels: [{ id: 5, name: 'wontfix' }] }),
  issue(21, 'Merge it', { ...CLOSED, pull_request: { merged: true, merged_at: '2026-11-20T08:00:00Z' } }),
  issue(22, 'Drop it', { ...CLOSED, pull_request: { merged: false, merged_at: null } }),
  // Under the name it had before.
  issue(23, 'Renamed', { repository: { id: 3, full_name: 'acme/new' } }),
];

const TIMELINE = [
  { id: 7, type: 'label', body: '1', created_at: '2026-11-02T09:00:00+01:00' },
  { id: 8, type: 'close', body: '', created_at: '2026-11-03T09:00:00+01:00' },
  { id: 9, type: 'reopen', body: '', created_at: '2026-11-04T09:00:00+01:00' },
];

/** What is at an older name is redirected, which a session does not follow either. */
function bySession(path: string): ApiReply | null {
  if (path === '/notifications/new') return { body: { new: 0 } };
  const [, project, number] = /^\/([^/]+\/[^/]+)\/issues\/(\d+)\/info$/.exec(path) ?? [];
  if (project === 'acme/older')
    return { status: 301, headers: { location: '/sub/acme/widgets/issues/1/info' }, body: '' };
  const found = project && ISSUES.find((one) => String(one.number) === number);
  if (!project) return null;
  if (!found) return { status: 404, body: 'Not Found\n', headers: { 'content-type': 'text/plain' } };
  return { body: found.number % 2 ? found : { convertedIssue: found, renderedLabels: '' } };
}

export const forgeExample = (api: TrackerApi): ApiExample => ({
  api,
  comments: new Comments({ tracker: api.id, project: 'acme/widgets', key: '12' }),
  token: 'b'.repeat(40),
  account: 'ana',
  tickets(baseUrl, way) {
    const ref = refsAt(api.id, baseUrl, 'acme/widgets');
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'issue',
          state: 'open',
          rawState: null,
          assignees: ['ada', 'grace'],
          labels: ['kind/bug'],
          estimate: { value: 90, unit: 'minutes' },
          url: `${baseUrl}/acme/widgets/issues/12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', closedAt, assignees: [], labels: [], estimate: null }],
      [ref(14), { state: 'cancelled', closedAt }],
      [ref(21), { state: 'done', type: 'pull request', closedAt, url: `${baseUrl}/acme/widgets/pulls/21` }],
      [ref(22), { state: 'cancelled', type: 'pull request' }],
      [ref(23), { ref: ref(23, 'acme/new'), title: 'Renamed' }],
      [ref(15), { missing: 'absent' }],
      ...(way === 'token' ? [[ref(1, 'acme/closed'), { missing: 'forbidden' }] as const] : []),
      [ref(1, 'acme/older'), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const ref = refsAt(api.id, baseUrl, 'acme/widgets');
    const asked = Array.from({ length: 120 }, (_, i) => ref(1 + i));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: [ref(12)] };
  },
  history: (baseUrl, way) =>
    way === 'token'
      ? [
          { tracker: api.id, baseUrl, project: 'acme/widgets', key: '12' },
          [
            { at: Date.UTC(2026, 10, 3, 8), state: 'done' },
            { at: Date.UTC(2026, 10, 4, 8), state: 'open' },
          ],
        ]
      : null,
  answer(request, way) {
    const { method, path, query, headers } = request;
    if (way === 'session') return method === 'GET' ? bySession(path) : null;
    if (headers['authorization'] !== `token ${this.token}`)
      return { status: 401, body: { message: 'invalid username, password or token' } };
    const issues = '/repos/acme/widgets/issues';
    const said = this.comments?.answer(request, {
      list: `${issues}/12/comments`,
      one: `${issues}/comments`,
      change: 'PATCH',
    });
    if (said || method !== 'GET') return said ?? null;
    if (path === '/user') return { body: { id: 1, login: 'ana', full_name: 'Ana Lima' } };
    if (path === issues && query.get('since') === '2026-11-20T08:00:00Z')
      return query.get('state') === 'all' ? { body: [{ number: 12 }, { number: 500 }] } : null;
    if (path === '/repos/acme/widgets/issues/12/timeline') return { body: TIMELINE };
    const [, project, number] = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(path) ?? [];
    if (project === 'acme/closed') return { status: 403, body: { message: 'token does not have the required scope' } };
    // A name that leads to another, which nobody follows with a token.
    if (project === 'acme/older')
      return { status: 307, headers: { location: '/sub/repos/acme/widgets/issues/1' }, body: '' };
    if (!project) return null;
    const found = ISSUES.find((one) => String(one.number) === number);
    return found ? { body: found } : { status: 404, body: { message: "The target couldn't be found." } };
  },
});

export const example = forgeExample(gitea);
