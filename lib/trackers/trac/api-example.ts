import { type ApiExample, type ApiReply, refsAt } from '../api-example';
import { api } from './api';

const ticket = (id: number, summary: string, status: string, resolution: string, fields: object = {}) => ({
  id: String(id),
  summary,
  status,
  resolution,
  type: 'defect',
  owner: '',
  keywords: '',
  ...fields,
});

const TICKETS: Record<string, string>[] = [
  ticket(12, 'Faster search, and "soon"', 'accepted', '', { owner: 'ana', keywords: 'prices, shop' }),
  ticket(13, 'Cache prices', 'closed', 'fixed'),
  ticket(14, 'Old loader', 'closed', 'worksforme', { type: 'enhancement' }),
  ticket(15, 'Opened again', 'reopened', ''),
  ticket(16, 'A word of its own', 'sitting', ''),
];

/** Its headings in German. */
function answer(path: string, query: URLSearchParams): ApiReply | null {
  const columns = query.getAll('col');
  if (path !== '/query' || query.get('format') !== 'csv' || query.get('max') !== '0' || columns[0] !== 'id')
    return null;
  const ids = query.get('id')?.split(',') ?? [];
  const quoted = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = TICKETS.filter(({ id = '' }) => ids.includes(id)).map((one) => columns.map((name) => quoted(one[name])));
  const body = [['id', ...columns.slice(1).map((name) => `Spalte ${name}`)], ...rows]
    .map((row) => row.join(','))
    .join('\r\n');
  return { headers: { 'content-type': 'text/csv;charset=utf-8' }, body: `\uFEFF${body}\r\n` };
}

export const example: ApiExample = {
  api,
  token: 'none',
  account: null,
  tickets(baseUrl) {
    const ref = refsAt('trac', baseUrl);
    return [
      [
        ref(12),
        {
          title: 'Faster search, and "soon"',
          type: 'defect',
          state: 'in_progress',
          rawState: 'accepted',
          assignees: null,
          labels: ['prices', 'shop'],
          url: `${baseUrl}/ticket/12`,
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', rawState: 'closed: fixed', assignees: [], labels: [] }],
      [ref(14), { state: 'cancelled', rawState: 'closed: worksforme', type: 'enhancement' }],
      [ref(15), { state: 'open', rawState: 'reopened' }],
      [ref(16), { state: 'unknown', rawState: 'sitting' }],
      [ref(17), { missing: 'absent' }],
    ];
  },
  answer: ({ method, path, query }) => (method === 'GET' ? answer(path, query) : null),
};
