import type { TicketRef } from '../../domain/ticket';
import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

/** As the service answers: fields that are empty are left out. */
const item = (id: number, title: string, state: string, fields: object = {}) => ({
  id,
  rev: 3,
  fields: {
    'System.Title': title,
    'System.State': state,
    'System.WorkItemType': 'User Story',
    'System.TeamProject': 'Shop & Co',
    'System.CreatedDate': '2026-11-02T08:00:00.123Z',
    ...fields,
  },
  url: `https://dev.azure.com/acme/_apis/wit/workItems/${id}`,
});
const CLOSED = { 'Microsoft.VSTS.Common.ClosedDate': '2026-11-20T08:00:00Z' };

const ITEMS = [
  item(12, 'Faster search', 'Active', {
    'System.AssignedTo': { displayName: 'Ana Lima', uniqueName: 'ana@acme.example' },
    'System.Tags': 'prices; shop front',
    'System.Parent': 9,
    'Microsoft.VSTS.Scheduling.StoryPoints': 5.0,
  }),
  item(13, 'Cache prices', 'Closed', { ...CLOSED, 'Microsoft.VSTS.Scheduling.OriginalEstimate': 1.5 }),
  item(14, 'Old loader', 'Removed', CLOSED),
  item(15, 'A word of its own', 'Sitting with QA'),
  item(16, 'Another', 'Dreamt up', { ...CLOSED, 'Microsoft.VSTS.Scheduling.Effort': 8 }),
];
const STATES = [
  { name: 'Active', color: '007acc', category: 'InProgress' },
  { name: 'Sitting with QA', color: '007acc', category: 'Resolved' },
  { name: 'Dreamt up', color: 'b2b2b2', category: 'Proposed' },
];

const update = (day: number, fields: Record<string, string>) => ({
  id: day,
  revisedDate: '9999-01-01T00:00:00Z',
  fields: Object.fromEntries(
    Object.entries({ ...fields, ChangedDate: `2026-11-${day}T08:00:00.5Z` }).map(([name, newValue]) => [
      `System.${name}`,
      { newValue },
    ]),
  ),
});
const UPDATES = [
  update(10, { State: 'New', WorkItemType: 'User Story', TeamProject: 'Shop & Co' }),
  update(12, { State: 'Sitting with QA' }),
  update(13, { Title: 'Cache prices' }),
  update(14, { State: 'Removed' }),
  update(20, { State: 'Closed' }),
  { id: 21, revisedDate: '9999-01-01T00:00:00Z' },
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/_apis/connectionData') return { body: { authenticatedUser: { providerDisplayName: 'Ana Lima' } } };
  if (query.get('api-version') !== '6.0') return null;
  if (path === '/Shop%20%26%20Co/_apis/wit/workitemtypes/User%20Story/states')
    return { body: { count: 3, value: STATES } };
  if (path === '/_apis/wit/workItems/13/updates') return { body: { count: 6, value: UPDATES } };
  const [, one] = /^\/_apis\/wit\/workitems\/(\d+)$/.exec(path) ?? [];
  if (one && query.get('fields') === 'System.TeamProject') {
    const found = ITEMS.find(({ id }) => String(id) === one);
    return found ? { body: found } : { status: 404, body: '' };
  }
  const ids = query.get('ids')?.split(',') ?? [];
  // Without the policy, one that is not there refuses all of them.
  if (path !== '/_apis/wit/workitems' || ids.length > 200 || query.get('errorPolicy') !== 'omit') return null;
  const value = ids.map((id) => ITEMS.find((one) => String(one.id) === id) ?? null);
  return { body: { count: value.length, value } };
}

const comments = new Comments({ tracker: 'azure-devops', project: null, key: '12' });
const LIST = '/Shop%20%26%20Co/_apis/wit/workItems/12/comments';

export const example: ApiExample = {
  api,
  comments,
  token: 'b'.repeat(52),
  account: 'Ana Lima',
  tickets(baseUrl) {
    const ref = refsAt('azure-devops', baseUrl);
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'User Story',
          state: 'in_progress',
          rawState: 'Active',
          assignees: ['Ana Lima'],
          labels: ['prices', 'shop front'],
          estimate: { value: 5, unit: 'points' },
          parent: '9',
          url: `${baseUrl}/_workitems/edit/12`,
          createdAt: Date.UTC(2026, 10, 2, 8, 0, 0, 123),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', closedAt, assignees: [], labels: [], estimate: { value: 90, unit: 'minutes' } }],
      [ref(14), { state: 'cancelled', closedAt, estimate: null }],
      [ref(15), { state: 'in_progress', rawState: 'Sitting with QA' }],
      [ref(16), { state: 'open', closedAt: null, estimate: { value: 8, unit: 'points' } }],
      [ref(17), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const asked = Array.from({ length: 201 }, (_, i): TicketRef => {
      return { tracker: 'azure-devops', baseUrl, project: null, key: String(i + 1) };
    });
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.slice(11, 12) };
  },
  history: (baseUrl) => [
    { tracker: 'azure-devops', baseUrl, project: null, key: '13' },
    [
      { at: Date.UTC(2026, 10, 10, 8, 0, 0, 500), state: 'open' },
      { at: Date.UTC(2026, 10, 12, 8, 0, 0, 500), state: 'in_progress' },
      { at: Date.UTC(2026, 10, 14, 8, 0, 0, 500), state: 'cancelled' },
      { at: Date.UTC(2026, 10, 20, 8, 0, 0, 500), state: 'done' },
    ],
  ],
  answer(request, way) {
    const { method, path, query, headers } = request;
    if (headers['x-tfs-fedauthredirect'] !== 'Suppress') return null;
    const { query: wiql = '' } = (request.body ?? {}) as { query?: string };
    if (method === 'POST' && path === '/_apis/wit/wiql' && query.get('timePrecision') === 'true')
      return wiql.endsWith("[System.ChangedDate] >= '2026-11-20T08:00:00Z'")
        ? { body: { workItems: [{ id: 12 }, { id: 500 }] } }
        : null;
    if (way === 'token' && headers['authorization'] !== `Basic ${btoa(`:${this.token}`)}`)
      return { status: 401, body: '' };
    const isSaid = query.get('api-version') === '6.0-preview.3';
    const textOf = (body: unknown) => (body as { text?: unknown } | null)?.text;
    if (isSaid) return comments.answer(request, { list: LIST, one: LIST, change: 'PATCH', textOf });
    return method === 'GET' ? answer(path, query) : null;
  },
};
