import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const item = (iid: number, title: string, fields: object = {}) => ({
  id: 1000 + iid,
  iid,
  title,
  state: 'opened',
  labels: [] as string[],
  assignees: [] as object[],
  time_stats: { time_estimate: 0, total_time_spent: 0, human_time_estimate: null },
  created_at: '2026-11-02T08:00:00.000Z',
  closed_at: null,
  ...fields,
});
const CLOSED = { state: 'closed', closed_at: '2026-11-20T09:00:00.000+01:00' };

const ISSUES = [
  item(12, 'Wash the dishes', {
    issue_type: 'issue',
    assignees: [{ id: 5, username: 'ana', name: 'Ana Lima', state: 'active' }],
    labels: ['bug', 'workflow::ready'],
    weight: 3,
  }),
  item(13, 'Cache prices', {
    ...CLOSED,
    issue_type: 'test_case',
    weight: null,
    time_stats: { time_estimate: 5400 },
    moved_to_id: null,
    _links: { self: 'https://gitlab.com/api/v4/projects/1/issues/13', closed_as_duplicate_of: null },
  }),
  item(14, 'Twice', {
    ...CLOSED,
    _links: { closed_as_duplicate_of: 'https://gitlab.com/api/v4/projects/1/issues/13' },
  }),
  item(15, 'Went on elsewhere', { ...CLOSED, moved_to_id: 88 }),
  item(17, 'Went on where nobody may look', { ...CLOSED, moved_to_id: 89 }),
];
const THERE = [item(3, 'Went on elsewhere', { labels: ['moved'] })];
const MERGES = [
  item(12, 'Faster', { draft: true }),
  item(7, 'Merged', { state: 'merged', merged_at: '2026-11-20T08:00:00.000Z' }),
  item(8, 'Dropped', { ...CLOSED, merged_at: null }),
];
const EPIC = { ...item(3, 'Be fast'), assignees: undefined, time_stats: undefined };
const EVENTS = [
  { id: 142, created_at: '2026-11-03T08:00:00.000Z', resource_type: 'MergeRequest', resource_id: 11, state: 'closed' },
  {
    id: 143,
    created_at: '2026-11-04T08:00:00.000Z',
    resource_type: 'MergeRequest',
    resource_id: 11,
    state: 'reopened',
  },
];
const NOT_FOUND = { status: 404, body: { message: '404 Project Not Found' } };

/** Where issues are, by their own numbers. */
function placesOf(query: unknown): ApiReply | null {
  const asked = [...String(query).matchAll(/(\w+):issue\(id:"gid:\/\/gitlab\/Issue\/(\d+)"\)\{webPath\}/g)];
  const told = asked.map(([, alias = '', id]) => [
    alias,
    id === '88' ? { webPath: '/sub/acme/elsewhere/-/issues/3' } : null,
  ]);
  return asked.length > 0 ? { body: { data: Object.fromEntries(told) } } : null;
}

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/user') return { body: { id: 5, username: 'ana', name: 'Ana Lima' } };
  if (path === '/personal_access_tokens/self') return { body: { id: 1, scopes: ['read_api'], active: true } };
  if (path.startsWith('/groups/acme%2Fshop/epics/')) return path.endsWith('/3') ? { body: EPIC } : NOT_FOUND;
  if (path === '/projects/acme%2Fdeep%2Fshop/merge_requests/12/resource_state_events') return { body: EVENTS };
  if (query.get('updated_after') === '2026-11-20T08:00:00Z' && query.get('state') === 'all')
    return { body: [{ iid: 12 }, { iid: 500 }] };
  const [, project, kind] = /^\/projects\/([^/]+)\/(issues|merge_requests)$/.exec(path) ?? [];
  const iids = query.getAll('iids[]');
  if (
    !kind ||
    query.get('per_page') !== '100' ||
    query.get('state') !== 'all' ||
    !iids.every((iid) => /^\d+$/.test(iid))
  )
    return null;
  // Switched off there.
  if (project === 'acme%2Fquiet') return { status: 403, body: { message: '403 Forbidden' } };
  if (project === 'acme%2Felsewhere') return { body: THERE.filter(({ iid }) => iids.includes(String(iid))) };
  if (project !== 'acme%2Fdeep%2Fshop') return NOT_FOUND;
  return { body: (kind === 'issues' ? ISSUES : MERGES).filter(({ iid }) => iids.includes(String(iid))) };
}

const comments = new Comments({ tracker: 'gitlab', project: 'acme/deep/shop', key: '!12' });

export const example: ApiExample = {
  api,
  comments,
  token: `glpat-${'b'.repeat(20)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('gitlab', baseUrl, 'acme/deep/shop');
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref('12'),
        {
          title: 'Wash the dishes',
          type: 'issue',
          state: 'open',
          rawState: null,
          assignees: ['ana'],
          labels: ['bug', 'workflow::ready'],
          estimate: { value: 3, unit: 'points' },
          url: `${baseUrl}/acme/deep/shop/-/issues/12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('13'), { state: 'done', type: 'test case', closedAt, estimate: { value: 90, unit: 'minutes' } }],
      [ref('14'), { state: 'cancelled', closedAt, estimate: null }],
      [
        ref('15'),
        {
          ref: ref('3', 'acme/elsewhere'),
          state: 'open',
          labels: ['moved'],
          url: `${baseUrl}/acme/elsewhere/-/issues/3`,
        },
      ],
      [ref('17'), { state: 'cancelled', assignees: [] }],
      [ref('16'), { missing: 'absent' }],
      [ref('!12'), { title: 'Faster', type: 'merge request', state: 'open' }],
      [ref('!7'), { state: 'done', closedAt, url: `${baseUrl}/acme/deep/shop/-/merge_requests/7` }],
      [ref('!8'), { state: 'cancelled', closedAt }],
      [ref('3', 'groups/acme/shop'), { title: 'Be fast', type: 'epic', state: 'open', assignees: null }],
      [ref('4', 'groups/acme/shop'), { missing: 'absent' }],
      [ref('1', 'acme/private'), { missing: 'absent' }],
      [ref('1', 'acme/quiet'), { missing: 'forbidden' }],
    ];
  },
  changed(baseUrl) {
    const ref = refsAt('gitlab', baseUrl, 'acme/deep/shop');
    const asked = Array.from({ length: 120 }, (_, i) => ref(`!${1 + i}`));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: [ref('!12')] };
  },
  history: (baseUrl) => [
    { tracker: 'gitlab', baseUrl, project: 'acme/deep/shop', key: '!12' },
    [
      { at: Date.UTC(2026, 10, 3, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 4, 8), state: 'open' },
    ],
  ],
  answer(request, way) {
    const { method, query, headers, body } = request;
    if (way === 'token' && headers['private-token'] !== this.token)
      return { status: 401, body: { message: '401 Unauthorized' } };
    if (method === 'POST' && request.path === '/graphql') return placesOf((body as { query?: unknown }).query);
    if (!request.path.startsWith('/v4/')) return null;
    const path = request.path.slice('/v4'.length);
    const list = '/projects/acme%2Fdeep%2Fshop/merge_requests/12/notes';
    const said = comments.answer({ ...request, path }, { list, one: list, change: 'PUT' });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
