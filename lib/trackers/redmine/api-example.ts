import { type ApiExample, type ApiReply, type ApiRequest, Comments, refsAt } from '../api-example';
import { api } from './api';

/** As Redmine 5.0 answers. */
const issue = (id: number, fields: object) => ({
  id,
  project: { id: 1, name: 'Shop' },
  tracker: { id: 2, name: 'Feature' },
  status: { id: 2, name: 'In Progress', is_closed: false },
  priority: { id: 2, name: 'Normal' },
  author: { id: 1, name: 'Redmine Admin' },
  done_ratio: 0,
  custom_fields: [{ id: 1, name: 'Story points', value: null }],
  created_on: '2026-11-02T08:00:00Z',
  updated_on: '2026-11-20T08:00:00Z',
  closed_on: null,
  ...fields,
});

const ISSUES = [
  issue(12, {
    subject: 'Faster search',
    assigned_to: { id: 5, name: 'Ana Lima' },
    estimated_hours: 16,
    custom_fields: [{ id: 1, name: 'Story points', value: '8' }],
  }),
  issue(13, {
    subject: 'Cache prices',
    status: { id: 5, name: 'Closed', is_closed: true },
    estimated_hours: 1.5,
    closed_on: '2026-11-20T08:00:00Z',
  }),
  issue(14, { subject: 'Old loader', status: { id: 6, name: 'Rejected', is_closed: true }, parent: { id: 12 } }),
  // Opened again: the day it was closed stays.
  issue(15, {
    subject: 'Umlaute; "quoted"',
    status: { id: 1, name: 'New', is_closed: false },
    closed_on: '2026-11-01T08:00:00Z',
  }),
];
const FORBIDDEN = 16;
const GONE = 17;

const STATUSES = [
  { id: 1, name: 'New', is_closed: false },
  { id: 2, name: 'In Progress', is_closed: false },
  { id: 5, name: 'Closed', is_closed: true },
  { id: 6, name: 'Rejected', is_closed: true },
];
const change = (created_on: string, ...values: [string, string, string][]) => ({
  id: 1,
  user: { id: 5, name: 'Ana Lima' },
  notes: '',
  created_on,
  details: values.map(([name, old_value, new_value]) => ({ property: 'attr', name, old_value, new_value })),
});
const JOURNALS: Record<number, readonly object[]> = {
  12: [change('2026-11-10T08:00:00Z', ['status_id', '1', '2'])],
  13: [change('2026-11-20T08:00:00Z', ['status_id', '1', '5'])],
  // The one that was opened again.
  15: [
    change('2026-11-02T12:00:00Z', ['status_id', '2', '5'], ['done_ratio', '0', '100']),
    change('2026-11-02T13:00:00Z', ['assigned_to_id', '5', '6']),
    // A status that was deleted since.
    change('2026-11-03T08:00:00Z', ['status_id', '5', '9']),
    change('2026-11-04T08:00:00Z', ['status_id', '9', '1']),
  ],
};

const comments = new Comments({ tracker: 'redmine', project: null, key: '15' });
const NOTED = () => comments.all.map(({ id, text }) => ({ ...change('2026-11-30T08:00:00Z'), id, notes: text }));

/** Notes, which are part of an issue until they have a number of their own. */
function noted({ method, path, body }: ApiRequest): ApiReply | null {
  if (method !== 'PUT') return null;
  const { issue, journal } = body as { issue?: { notes?: string }; journal?: { notes?: string } };
  if (path === '/issues/15.json' && issue?.notes) return { status: comments.add(issue.notes) && 204, body: '' };
  const id = Number(/^\/journals\/(\d+)\.json$/.exec(path)?.[1]);
  if (!id || journal?.notes === undefined) return null;
  const isThere = journal.notes === '' ? comments.remove(id) : comments.set(id, journal.notes);
  return { status: isThere ? 204 : 404, body: '' };
}

function byKey(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/users/current.json') return { body: { user: { id: 5, login: 'ana', firstname: 'Ana' } } };
  if (path === '/issue_statuses.json') return { body: { issue_statuses: STATUSES } };
  const one = /^\/issues\/(\d+)\.json$/.exec(path)?.[1];
  const found = ISSUES.find(({ id }) => String(id) === one);
  if (found && query.get('include') !== 'journals') return { body: { issue: found } };
  if (found)
    return {
      body: { issue: { ...found, journals: [...(JOURNALS[found.id] ?? []), ...(found.id === 15 ? NOTED() : [])] } },
    };
  if (one)
    return { status: Number(one) === FORBIDDEN ? 403 : 404, headers: { 'content-type': 'application/json' }, body: '' };
  if (path !== '/issues.json' || query.get('status_id') !== '*' || query.get('limit') !== '100') return null;
  const since = query.get('updated_on');
  if (since !== null && !/^>=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(since)) return null;
  const issues = ISSUES.filter(({ id, updated_on }) =>
    since === null ? query.get('issue_id')?.split(',').includes(String(id)) : updated_on >= since.slice(2),
  );
  return { body: { issues, total_count: issues.length, offset: 0, limit: 100 } };
}

/** In German: another separator, other headings. */
function bySession(path: string, query: URLSearchParams): ApiReply | null {
  if (path !== '/issues.csv' || query.get('encoding') !== 'UTF-8') return null;
  const asked = ISSUES.filter(({ id }) => query.get('issue_id')?.split(',').includes(String(id)));
  const issues = asked.filter(({ status }) => query.get('status_id') === '*' || status.is_closed);
  const cells: Record<
    string,
    (one: (typeof ISSUES)[number] & { subject?: string; assigned_to?: { name: string } }) => string
  > = {
    status: ({ status }) => status.name,
    subject: ({ subject = '' }) => subject,
    tracker: ({ tracker }) => tracker.name,
    assigned_to: ({ assigned_to }) => assigned_to?.name ?? '',
  };
  const columns = query.getAll('c[]');
  const quoted = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = issues.map((one) => [String(one.id), ...columns.map((name) => quoted(cells[name]?.(one) ?? ''))]);
  const body = [['#', ...columns.map((name) => `Spalte ${name}`)], ...rows].map((row) => row.join(';')).join('\n');
  return { headers: { 'content-type': 'text/csv; header=present' }, body: `\uFEFF${body}\n` };
}

export const example: ApiExample = {
  api,
  comments,
  token: 'b'.repeat(40),
  account: 'ana',
  tickets(baseUrl, way) {
    const ref = refsAt('redmine', baseUrl);
    // The export says neither dates nor sizes in a form that can be trusted, nor why something is missing.
    const known = <T extends object>(fields: T) => (way === 'session' ? {} : fields);
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'Feature',
          state: 'in_progress',
          rawState: 'In Progress',
          assignees: ['Ana Lima'],
          closedAt: null,
          ...known({ estimate: { value: 8, unit: 'points' } as const, createdAt: Date.UTC(2026, 10, 2, 8) }),
        },
      ],
      [
        ref(13),
        {
          state: 'done',
          assignees: [],
          ...known({ estimate: { value: 90, unit: 'minutes' } as const, closedAt: Date.UTC(2026, 10, 20, 8) }),
        },
      ],
      [ref(14), { state: 'cancelled', rawState: 'Rejected', ...known({ parent: '12' }) }],
      [ref(15), { title: 'Umlaute; "quoted"', state: 'open', closedAt: null }],
      [ref(FORBIDDEN), { missing: way === 'session' ? 'absent' : 'forbidden' }],
      [ref(GONE), { missing: way === 'session' ? 'absent' : 'gone' }],
    ];
  },
  changed(baseUrl) {
    const ref = refsAt('redmine', baseUrl);
    const asked = [ref(12), ref(99)];
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: [ref(12)] };
  },
  history: (baseUrl, way) =>
    way === 'session'
      ? null
      : [
          { tracker: 'redmine', baseUrl, project: null, key: '15' },
          [
            { at: Date.UTC(2026, 10, 2, 8), state: 'in_progress' },
            { at: Date.UTC(2026, 10, 2, 12), state: 'done' },
            { at: Date.UTC(2026, 10, 4, 8), state: 'open' },
          ],
        ],
  answer(request, way) {
    const { method, path, query, headers } = request;
    if (way === 'token' && headers['x-redmine-api-key'] !== this.token)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="Redmine API"' }, body: '' };
    if (method !== 'GET') return way === 'token' ? noted(request) : null;
    return way === 'token' ? byKey(path, query) : bySession(path, query);
  },
};
