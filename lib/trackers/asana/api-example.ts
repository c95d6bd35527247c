import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const task = (gid: string, name: string, fields: object = {}) => ({
  gid,
  name,
  completed: false,
  completed_at: null,
  created_at: '2026-11-02T08:00:00.000Z',
  resource_subtype: 'default_task',
  assignee: null,
  tags: [] as object[],
  parent: null,
  ...fields,
});
const OVER = { completed: true, completed_at: '2026-11-20T08:00:00.000Z' };

const TASKS = [
  task('1200000000012', 'Faster search', {
    assignee: { gid: '5', name: 'Ana Lima' },
    tags: [{ gid: '7', name: 'prices' }],
    parent: { gid: '1200000000009', resource_type: 'task' },
  }),
  task('1200000000013', 'Cache prices', OVER),
  task('1200000000014', 'Approve prices', { ...OVER, resource_subtype: 'approval' }),
];

const story = (day: number, resource_subtype: string) => ({
  gid: `13000000000${day}`,
  created_at: `2026-11-${day}T08:00:00.000Z`,
  resource_subtype,
});
const STORIES = [
  story(10, 'marked_complete'),
  story(11, 'comment_added'),
  story(12, 'marked_incomplete'),
  story(20, 'marked_complete'),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/users/me') return { body: { data: { gid: '5', name: 'Ana Lima' } } };
  if (path === '/tasks/1200000000013/stories')
    return query.get('opt_fields') === 'created_at,resource_subtype'
      ? { body: { data: STORIES, next_page: null } }
      : null;
  const gid = /^\/tasks\/(\d+)$/.exec(path)?.[1];
  if (!gid || !query.get('opt_fields')?.includes('assignee.name')) return null;
  if (gid === '1200000000016') return { status: 403, body: { errors: [{ message: 'Forbidden' }] } };
  const data = TASKS.find((one) => one.gid === gid);
  return data ? { body: { data } } : { status: 404, body: { errors: [{ message: 'task: Unknown object' }] } };
}

const comments = new Comments({ tracker: 'asana', project: null, key: '1200000000012' });

export const example: ApiExample = {
  api,
  comments,
  token: `2/1200000000005/1200:${'b'.repeat(32)}`,
  account: 'Ana Lima',
  tickets(baseUrl) {
    const ref = refsAt('asana', baseUrl);
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref('1200000000012'),
        {
          title: 'Faster search',
          type: 'task',
          state: 'open',
          rawState: 'incomplete',
          assignees: ['Ana Lima'],
          labels: ['prices'],
          parent: '1200000000009',
          url: `${baseUrl}/0/0/1200000000012`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('1200000000013'), { state: 'done', rawState: 'complete', closedAt, assignees: [], labels: [] }],
      [ref('1200000000014'), { state: 'unknown', rawState: null }],
      [ref('1200000000016'), { missing: 'forbidden' }],
      [ref('1200000000017'), { missing: 'gone' }],
    ];
  },
  history: (baseUrl) => [
    { tracker: 'asana', baseUrl, project: null, key: '1200000000013' },
    [
      { at: Date.UTC(2026, 10, 10, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 12, 8), state: 'open' },
      { at: Date.UTC(2026, 10, 20, 8), state: 'done' },
    ],
  ],
  answer(request, way) {
    const { method, path, query, headers } = request;
    if (way === 'token' && headers['authorization'] !== `Bearer ${this.token}`)
      return { status: 401, body: { errors: [{ message: 'Not Authorized' }] } };
    const said = comments.answer(request, {
      list: '/tasks/1200000000012/stories',
      one: '/stories',
      change: 'PUT',
      textOf: (body) => (body as { data?: { text?: unknown } } | null)?.data?.text,
      told: (id) => ({ data: { gid: String(id), resource_type: 'story' } }),
    });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
