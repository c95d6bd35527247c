import type { TicketRef } from '../../domain/ticket';
import type { ApiExample, ApiReply } from '../api-example';
import { api } from './api';

const item = (sequence_id: number, name: string, state: string, group: string, fields: object = {}) => ({
  id: `00000000-0000-4000-8000-0000000000${sequence_id}`,
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
  // Without it, states, people and labels are told by ids alone.
  if (!workspace || query.get('expand') !== 'state,assignees,labels') return null;
  if (workspace !== 'acme')
    return { status: 403, body: { detail: 'You do not have permission to perform this action.' } };
  const found = ITEMS.find((one) => String(one.sequence_id) === number);
  return found ? { body: found } : { status: 404, body: { error: 'The requested resource does not exist.' } };
}

export const example: ApiExample = {
  api,
  token: `plane_api_${'b'.repeat(32)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = (key: string, project = 'acme'): TicketRef => ({ tracker: 'plane', baseUrl, project, key });
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
  answer({ method, path, query, headers }) {
    if (method !== 'GET') return null;
    return headers['x-api-key'] === this.token
      ? answer(path, query)
      : { status: 401, body: { detail: 'Given API token is not valid' } };
  },
};
