import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const STATES = [
  { id: 500, name: 'Ready for Development', type: 'unstarted' },
  { id: 501, name: 'Sitting with QA', type: 'started' },
  { id: 502, name: 'Completed', type: 'done' },
];
const ANA = '5f1c1111-0000-4000-8000-000000000005';
const story = (id: number, name: string, state: number, fields: object = {}) => ({
  entity_type: 'story',
  id,
  app_url: `https://app.shortcut.com/acme/story/${id}`,
  name,
  story_type: 'feature',
  workflow_state_id: state,
  owner_ids: [] as string[],
  labels: [] as object[],
  estimate: null,
  created_at: '2026-11-02T08:00:00Z',
  completed_at: null,
  completed_at_override: null,
  ...fields,
});

const STORIES = [
  story(12, 'Faster search', 501, { owner_ids: [ANA], labels: [{ id: 3, name: 'prices' }], estimate: 5 }),
  story(13, 'Cache prices', 502, { completed_at: '2026-11-20T08:00:00Z' }),
  // One of whom was taken out of the workspace.
  story(14, 'Not begun', 500, { owner_ids: [ANA, '5f1c1111-0000-4000-8000-000000000009'] }),
];

const act = (day: number, ...actions: object[]) => ({ changed_at: `2026-11-${day}T08:00:00Z`, actions });
const HISTORY = [
  act(10, { id: 13, entity_type: 'story', action: 'create', workflow_state_id: 500 }),
  act(12, { id: 13, entity_type: 'story', action: 'update', changes: { workflow_state_id: { new: 502, old: 500 } } }),
  act(13, { id: 13, entity_type: 'story', action: 'update', changes: { name: { new: 'Cache', old: 'Cash' } } }),
  act(
    14,
    { id: 7, entity_type: 'branch', action: 'push' },
    { id: 13, entity_type: 'story', action: 'update', changes: { workflow_state_id: { new: 501, old: 502 } } },
    { id: 12, entity_type: 'story', action: 'update', changes: { workflow_state_id: { new: 502, old: 501 } } },
  ),
];

function answer(path: string): ApiReply | null {
  if (path === '/member') return { body: { id: ANA, mention_name: 'ana', name: 'Ana Lima' } };
  if (path === '/workflows') return { body: [{ id: 1, name: 'Engineering', states: STATES }] };
  if (path === '/members') return { body: [{ id: ANA, profile: { name: 'Ana Lima', mention_name: 'ana' } }] };
  if (path === '/stories/13/history') return { body: HISTORY };
  const id = /^\/stories\/(\d+)$/.exec(path)?.[1];
  if (!id) return null;
  const found = STORIES.find((one) => String(one.id) === id);
  return found ? { body: found } : { status: 404, body: { message: 'Resource not found.' } };
}

const comments = new Comments({ tracker: 'shortcut', project: 'acme', key: '12' });

export const example: ApiExample = {
  api,
  comments,
  token: '5f1c1111-0000-4000-8000-bbbbbbbbbbbb',
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('shortcut', baseUrl, 'acme');
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'story',
          state: 'in_progress',
          rawState: 'Sitting with QA',
          assignees: ['Ana Lima'],
          labels: ['prices'],
          estimate: { value: 5, unit: 'points' },
          url: `${baseUrl}/acme/story/12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', closedAt: Date.UTC(2026, 10, 20, 8), assignees: [], labels: [], estimate: null }],
      [ref(14), { state: 'open', rawState: 'Ready for Development', assignees: null }],
      [ref(15), { missing: 'absent' }],
      [ref(12, 'another'), { missing: 'absent' }],
    ];
  },
  history: (baseUrl) => [
    { tracker: 'shortcut', baseUrl, project: 'acme', key: '13' },
    [
      { at: Date.UTC(2026, 10, 10, 8), state: 'open' },
      { at: Date.UTC(2026, 10, 12, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 14, 8), state: 'in_progress' },
    ],
  ],
  answer(request) {
    const { method, path, headers } = request;
    if (headers['shortcut-token'] !== this.token) return { status: 401, body: { message: 'Unauthorized' } };
    const list = '/stories/12/comments';
    const textOf = (body: unknown) => (body as { text?: unknown } | null)?.text;
    const said = comments.answer(request, { list, one: list, change: 'PUT', textOf });
    return said || method !== 'GET' ? said : answer(path);
  },
};
