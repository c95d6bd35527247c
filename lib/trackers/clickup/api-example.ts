import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const task = (id: string, name: string, status: string, type: string, fields: object = {}) => ({
  id,
  custom_id: null as string | null,
  name,
  status: { status, type, color: '#fff' },
  assignees: [] as object[],
  tags: [] as object[],
  parent: null,
  points: null,
  time_estimate: null,
  date_created: String(Date.UTC(2026, 10, 2, 8)),
  date_done: null,
  date_closed: null,
  ...fields,
});
const OVER = { date_done: String(Date.UTC(2026, 10, 20, 8)) };

const TASKS = [
  task('86aaa0012', 'Faster search', 'in progress', 'custom', {
    assignees: [{ id: 5, username: 'Ana Lima' }],
    tags: [{ name: 'prices' }],
    parent: '86aaa0009',
    points: 5,
    time_estimate: 3_600_000,
  }),
  task('86aaa0013', 'Cache prices', 'shipped', 'closed', { ...OVER, time_estimate: 5_400_000 }),
  task('86aaa0014', 'Old loader', 'cancelled', 'done', OVER),
  task('86aaa0015', 'A word of its own', 'sitting with qa', 'custom'),
  task('86aaa0018', 'Chosen', 'to do', 'open', { custom_id: 'SHOP-18', parent: '86aaa0009' }),
  task('86aaa0019', 'Not begun', 'for later', 'unstarted'),
  task('86aaa0020', 'A kind to come', 'parked', 'new kind'),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/user') return { body: { user: { id: 5, username: 'Ana Lima' } } };
  if (path === '/team') return { body: { teams: [{ id: '9001', name: 'Acme' }] } };
  if (path === '/team/9001/task' && query.get('date_updated_gt') === String(Date.UTC(2026, 10, 20, 8)))
    return query.get('include_closed') === 'true' ? { body: { tasks: [TASKS[0], TASKS[4]], last_page: true } } : null;
  const key = /^\/task\/([\w-]+)$/.exec(path)?.[1];
  if (!key) return null;
  const isChosen = query.get('custom_task_ids') === 'true';
  if (isChosen ? query.get('team_id') !== '9001' : /^[A-Z]+-\d+$/.test(key)) return null;
  if (key === '86aaa0017') return { status: 401, body: { err: 'Team not authorized', ECODE: 'OAUTH_027' } };
  const found = TASKS.find(({ id, custom_id }) => (isChosen ? custom_id : id) === key);
  return found ? { body: found } : { status: 404, body: { err: 'Task not found, deleted', ECODE: 'ITEM_013' } };
}

const comments = new Comments({ tracker: 'clickup', project: '9001', key: 'SHOP-18' });

export const example: ApiExample = {
  api,
  comments,
  token: `pk_5_${'B'.repeat(32)}`,
  account: 'Ana Lima',
  tickets(baseUrl) {
    const ref = refsAt('clickup', baseUrl);
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref('86aaa0012'),
        {
          title: 'Faster search',
          type: 'task',
          state: 'in_progress',
          rawState: 'in progress',
          assignees: ['Ana Lima'],
          labels: ['prices'],
          estimate: { value: 5, unit: 'points' },
          parent: '86aaa0009',
          url: `${baseUrl}/t/86aaa0012`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('86aaa0013'), { state: 'done', closedAt, assignees: [], estimate: { value: 90, unit: 'minutes' } }],
      [ref('86aaa0014'), { state: 'cancelled', closedAt }],
      [ref('86aaa0015'), { state: 'in_progress', rawState: 'sitting with qa' }],
      [ref('86aaa0019'), { state: 'open', rawState: 'for later' }],
      [ref('86aaa0020'), { state: 'unknown', rawState: 'parked' }],
      [ref('86aaa0016'), { missing: 'absent' }],
      [ref('86aaa0017'), { missing: 'forbidden' }],
      [ref('SHOP-18', '9001'), { title: 'Chosen', state: 'open', parent: null, url: `${baseUrl}/t/9001/SHOP-18` }],
    ];
  },
  changed(baseUrl) {
    const asked = ['86aaa0012', '86aaa0013', 'SHOP-18'].map((key) => refsAt('clickup', baseUrl)(key));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.filter((_, i) => i !== 1), requests: 2 };
  },
  answer(request) {
    const { method, path, query, headers } = request;
    if (headers['authorization'] !== this.token)
      return { status: 401, body: { err: 'Token invalid', ECODE: 'OAUTH_025' } };
    const isChosen = query.get('custom_task_ids') === 'true' && query.get('team_id') === '9001';
    const said = comments.answer(request, {
      list: isChosen ? '/task/SHOP-18/comment' : '',
      one: '/comment',
      change: 'PUT',
      textOf: (body) => (body as { comment_text?: unknown } | null)?.comment_text,
      told: (id) => ({ id, hist_id: '26b2d7f1', date: 1568036964079 }),
    });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
