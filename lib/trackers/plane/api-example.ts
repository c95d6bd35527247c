import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const PROJECT = '11111111-0000-4000-8000-000000000001';
const item = (sequence_id: number, name: string, state: string, group: string, fields: object = {}) => ({
  id: `00000000-0000-4000-8000-0000000000${sequence_id}`,
  project: PROJECT,
  sequence_id,
  name,
  state: { id: '1', name: state, color: '#fff', group },
  assignees: [] as object[],
  labels: [] as object[],
  created_at: '2026-11-02T08:00:00.123456Z',
  completed_at: null,
  ...fields,
});

const ITEMS = [
  item(12, 'Faster search', 'With QA', 'started', {
    assignees: [{ id: '5', display_name: 'ana' }],
    labels: [{ id: '3', name: 'prices', color: '#f00' }],
  }),
  item(13, 'Cache prices', 'Shipped', 'completed', { completed_at: '2026-11-20T08:00:00Z' }),
  item(14, 'Old loader', 'Cancelled', 'cancelled'),
  item(15, 'Not begun', 'Todo', 'unstarted'),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/users/me/') return { body: { id: '5', display_name: 'ana' } };
  const [, workspace, number] = /^\/workspaces\/([\w-]+)\/work-items\/SHO-(\d+)\/$/.exec(path) ?? [];
  if (path === '/workspaces/acme/work-items/SHO-12/' && query.size === 0)
    return { body: { ...ITEMS[0], state: '1', assignees: ['5'], labels: ['3'] } };
  // Without it, states, people and labels are told by ids alone.
  if (!workspace || query.get('expand') !== 'state,assignees,labels') return null;
  if (workspace !== 'acme')
    return { status: 403, body: { detail: 'You do not have permission to perform this action.' } };
  const found = ITEMS.find((one) => String(one.sequence_id) === number);
  return found ? { body: found } : { status: 404, body: { error: 'The requested resource does not exist.' } };
}

/** As it stands in the one paragraph that a comment of ours is. */
const textOf = (body: unknown): unknown =>
  /^<p>([^<>]+)<\/p>$/.exec((body as { comment_html?: string } | null)?.comment_html ?? '')?.[1];

const comments = new Comments({ tracker: 'plane', project: 'acme', key: 'SHO-12' });
const LIST = `/workspaces/acme/projects/${PROJECT}/work-items/${ITEMS[0]?.id}/comments/`;

export const example: ApiExample = {
  api,
  comments,
  token: `plane_api_${'b'.repeat(32)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('plane', baseUrl, 'acme');
    return [
      [
        ref('SHO-12'),
        {
          title: 'Faster search',
          type: 'work item',
          state: 'in_progress',
          rawState: 'With QA',
          assignees: ['ana'],
          labels: ['prices'],
          url: `${baseUrl}/acme/browse/SHO-12/`,
          createdAt: Date.UTC(2026, 10, 2, 8, 0, 0, 123),
          closedAt: null,
        },
      ],
      [ref('SHO-13'), { state: 'done', closedAt: Date.UTC(2026, 10, 20, 8), assignees: [], labels: [] }],
      [ref('SHO-14'), { state: 'cancelled', closedAt: null }],
      [ref('SHO-15'), { state: 'open', rawState: 'Todo' }],
      [ref('SHO-16'), { missing: 'absent' }],
      [ref('SHO-12', 'another'), { missing: 'forbidden' }],
    ];
  },
  answer(request) {
    const { method, path, query, headers } = request;
    if (headers['x-api-key'] !== this.token) return { status: 401, body: { detail: 'Given API token is not valid' } };
    const said = comments.answer(request, { list: LIST, one: LIST.slice(0, -1), change: 'PATCH', textOf });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
