import { type ApiExample, type ApiReply, refsAt } from '../api-example';
import { api } from './api';

const bug = (id: number, summary: string, status: string, resolution: string, fields: object = {}) => ({
  id,
  summary,
  status,
  resolution,
  assigned_to: 'nobody@acme.example',
  assigned_to_detail: { id: 1, name: 'nobody@acme.example', real_name: 'Nobody; OK to take it' },
  estimated_time: 0,
  creation_time: '2026-11-02T08:00:00Z',
  ...fields,
});

const BUGS = [
  bug(12, 'Faster "search"; soon', 'ASSIGNED', '', {
    assigned_to_detail: { id: 5, name: 'ana@acme.example', real_name: 'Ana Lima' },
    estimated_time: 1.5,
  }),
  bug(13, 'Cache prices', 'RESOLVED', 'FIXED', { cf_last_resolved: '2026-11-20T08:00:00Z' }),
  bug(14, 'Old loader', 'VERIFIED', 'WONTFIX'),
  bug(15, 'Not begun', 'UNCONFIRMED', ''),
];
const FORBIDDEN = 16;
const GONE = 17;

const changed = (when: string, ...changes: [string, string, string][]) => ({
  when,
  who: 'ana@acme.example',
  changes: changes.map(([field_name, removed, added]) => ({ field_name, removed, added })),
});
const HISTORY = [
  changed('2026-11-03T08:00:00Z', ['cc', '', 'ana@acme.example']),
  changed('2026-11-04T08:00:00Z', ['status', 'NEW', 'RESOLVED'], ['resolution', '', 'WONTFIX']),
  changed('2026-11-05T08:00:00Z', ['status', 'RESOLVED', 'REOPENED'], ['resolution', 'WONTFIX', '']),
  changed('2026-11-20T08:00:00Z', ['status', 'REOPENED', 'RESOLVED'], ['resolution', '', 'FIXED']),
];

function byKey(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/rest/bug/13/history') return { body: { bugs: [{ id: 13, alias: [], history: HISTORY }] } };
  if (path === '/rest/whoami') return { body: { id: 5, name: 'ana@acme.example', real_name: 'Ana Lima' } };
  const ids = query.get('id')?.split(',') ?? [];
  if (path === '/rest/bug' && query.get('last_change_time') === '2026-11-20T08:00:00Z')
    return { body: { bugs: [{ id: 12 }, { id: 500 }] } };
  if (path !== '/rest/bug' || !query.get('include_fields')?.includes('resolution') || ids.length === 0) return null;
  const fault = (id: number, faultCode: number) => ({ id, faultCode, faultString: 'no' });
  const faults = [fault(FORBIDDEN, 102), fault(GONE, 101)].filter(({ id }) => ids.includes(String(id)));
  return { body: { bugs: BUGS.filter(({ id }) => ids.includes(String(id))), faults } };
}

/** Semicolons are a choice of the person's. */
function bySession(path: string, query: URLSearchParams): ApiReply | null {
  const columns = query.get('columnlist')?.split(',') ?? [];
  if (path !== '/buglist.cgi' || query.get('ctype') !== 'csv' || columns.length === 0) return null;
  const ids = query.get('bug_id')?.split(',') ?? [];
  const rows = BUGS.filter(({ id }) => ids.includes(String(id))).map((one) => {
    const told: Record<string, string | number> = {
      bug_status: one.status,
      resolution: one.resolution || ' ---',
      short_desc: one.summary,
      estimated_time: one.estimated_time,
    };
    return [one.id, ...columns.map((name) => `"${String(told[name] ?? '').replaceAll('"', '""')}"`)];
  });
  const body = [['bug_id', ...columns.map((name) => `"${name}"`)], ...rows].map((row) => row.join(';')).join('\n');
  return { headers: { 'content-type': 'text/csv; charset=UTF-8' }, body };
}

export const example: ApiExample = {
  api,
  token: 'b'.repeat(40),
  account: 'ana@acme.example',
  tickets(baseUrl, way) {
    const ref = refsAt('bugzilla', baseUrl);
    const known = <T extends object>(fields: T) => (way === 'session' ? {} : fields);
    return [
      [
        ref(12),
        {
          title: 'Faster "search"; soon',
          type: 'bug',
          state: 'in_progress',
          rawState: 'ASSIGNED',
          estimate: { value: 90, unit: 'minutes' },
          url: `${baseUrl}/show_bug.cgi?id=12`,
          closedAt: null,
          ...known({ assignees: ['Ana Lima'], createdAt: Date.UTC(2026, 10, 2, 8) }),
        },
      ],
      [
        ref(13),
        { state: 'done', rawState: 'RESOLVED FIXED', ...known({ assignees: [], closedAt: Date.UTC(2026, 10, 20, 8) }) },
      ],
      [ref(14), { state: 'cancelled', rawState: 'VERIFIED WONTFIX', estimate: null }],
      [ref(15), { state: 'open', rawState: 'UNCONFIRMED' }],
      [ref(FORBIDDEN), { missing: way === 'session' ? 'absent' : 'forbidden' }],
      [ref(GONE), { missing: way === 'session' ? 'absent' : 'gone' }],
    ];
  },
  changed(baseUrl) {
    const asked = ['12', '13'].map((key) => refsAt('bugzilla', baseUrl)(key));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.slice(0, 1) };
  },
  history: (baseUrl, way) =>
    way === 'session'
      ? null
      : [
          { tracker: 'bugzilla', baseUrl, project: null, key: '13' },
          [
            { at: Date.UTC(2026, 10, 4, 8), state: 'cancelled' },
            { at: Date.UTC(2026, 10, 5, 8), state: 'open' },
            { at: Date.UTC(2026, 10, 20, 8), state: 'done' },
          ],
        ],
  answer({ method, path, query, headers }, way) {
    if (method !== 'GET') return null;
    if (way === 'token' && headers['x-bugzilla-api-key'] !== this.token)
      return { status: 400, body: { error: true, code: 306, message: 'The API key you specified is invalid.' } };
    return way === 'token' ? byKey(path, query) : bySession(path, query);
  },
};
