import { type ApiExample, type ApiReply, refsAt } from '../api-example';
import { api } from './api';

const NEVER = '1970-01-01T00:00:00Z';
const ticket = (id: number, Subject: string, Status: string, fields: object = {}) => ({
  id: String(id),
  type: 'ticket',
  _url: `https://rt.acme.example/REST/2.0/ticket/${id}`,
  Subject,
  Status,
  Owner: { id: 'Nobody', type: 'user', Name: 'Nobody' },
  TimeEstimated: '0',
  Created: '2026-11-02T08:00:00Z',
  Resolved: NEVER,
  ...fields,
});
const OVER = { Resolved: '2026-11-20T08:00:00Z' };

const TICKETS = [
  ticket(12, 'Faster search', 'open', { Owner: { id: 'ana', type: 'user', Name: 'ana' }, TimeEstimated: '90' }),
  ticket(13, 'Cache prices', 'resolved', OVER),
  ticket(14, 'Old loader', 'rejected', OVER),
  ticket(15, 'Not begun', 'new'),
  ticket(16, 'A word of its own', 'shipped', OVER),
  ticket(17, 'Another', 'sitting with QA'),
];
const INACTIVE = ['resolved', 'rejected', 'deleted', 'shipped'];

const transaction = (id: number, Type: string, NewValue: string | null, day: number) => ({
  id: String(id),
  type: 'transaction',
  Type,
  NewValue,
  Created: `2026-11-${day}T08:00:00Z`,
});
const HISTORY = [
  transaction(1, 'Create', null, 10),
  transaction(2, 'Status', 'resolved', 12),
  transaction(3, 'Correspond', null, 13),
  transaction(4, 'Status', 'open', 14),
  transaction(5, 'Status', 'resolved', 20),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/ticket/13/history' && query.get('fields') === 'Type,NewValue,Created')
    return { body: { count: 5, page: 1, pages: 1, per_page: 100, total: 5, items: HISTORY } };
  const [, alone, both] =
    /^(?:((?:id=\d+(?: OR )?)+)|\(((?:id=\d+(?: OR )?)+)\) AND Status='__Inactive__')$/.exec(
      query.get('query') ?? '',
    ) ?? [];
  const isWhole = query.get('fields[Owner]') === 'Name' && query.get('per_page') === '100';
  if (query.get('query') === "Owner='__CurrentUser__'") return { body: { count: 1, items: TICKETS.slice(0, 1) } };
  if (path !== '/tickets' || !isWhole || !(alone ?? both)) return null;
  const ids = new Set((alone ?? both)?.match(/\d+/g));
  const items = TICKETS.filter(({ id, Status }) => ids.has(id) && (alone || INACTIVE.includes(Status)));
  return { body: { count: items.length, page: 1, per_page: 100, total: items.length, items } };
}

export const example: ApiExample = {
  api,
  token: `1-14-${'b'.repeat(32)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('request-tracker', baseUrl);
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'ticket',
          state: 'in_progress',
          rawState: 'open',
          assignees: ['ana'],
          estimate: { value: 90, unit: 'minutes' },
          url: `${baseUrl}/Ticket/Display.html?id=12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', closedAt, assignees: [], estimate: null }],
      [ref(14), { state: 'cancelled', closedAt }],
      [ref(15), { state: 'open', rawState: 'new' }],
      [ref(16), { state: 'done', rawState: 'shipped', closedAt }],
      [ref(17), { state: 'unknown', rawState: 'sitting with QA', closedAt: null }],
      [ref(18), { missing: 'absent' }],
    ];
  },
  history: (baseUrl) => [
    { tracker: 'request-tracker', baseUrl, project: null, key: '13' },
    [
      { at: Date.UTC(2026, 10, 12, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 14, 8), state: 'in_progress' },
      { at: Date.UTC(2026, 10, 20, 8), state: 'done' },
    ],
  ],
  answer({ method, path, query, headers }, way) {
    if (method !== 'GET') return null;
    if (way === 'token' && headers['authorization'] !== `token ${this.token}`)
      return { status: 401, body: { message: 'Unauthorized' } };
    return answer(path, query);
  },
};
