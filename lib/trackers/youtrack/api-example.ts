import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const issue = (
  idReadable: string,
  summary: string,
  state: string | null,
  fields: object = {},
  custom: object[] = [],
) => ({
  $type: 'Issue',
  id: '2-77',
  idReadable,
  summary,
  created: Date.UTC(2026, 10, 2, 8),
  resolved: null as number | null,
  tags: [] as object[],
  customFields: [
    ...(state === null ? [] : [{ $type: 'StateIssueCustomField', name: 'State', value: { name: state } }]),
    { $type: 'SingleEnumIssueCustomField', name: 'Type', value: { name: 'Task' } },
    ...custom,
  ],
  ...fields,
});
const OVER = { resolved: Date.UTC(2026, 10, 20, 8) };

const ISSUES = [
  issue('SHOP-12', 'Faster search', 'In Progress', { tags: [{ name: 'prices' }] }, [
    { $type: 'MultiUserIssueCustomField', name: 'Assignees', value: [{ name: 'ana', fullName: 'Ana Lima' }] },
    { $type: 'PeriodIssueCustomField', name: 'Estimation', value: { minutes: 90 } },
  ]),
  issue('SHOP-13', 'Cache prices', 'Fixed', OVER, [{ name: 'Assignee', value: null }]),
  issue('SHOP-14', 'Old loader', "Can't Reproduce", OVER),
  issue('shop-15', 'Not begun', 'Submitted', {}, [{ name: 'Story points', value: 5 }]),
  issue('SHOP-16', 'A word of its own', 'Shipped', OVER),
  issue('SHOP-17', 'Without a state', null),
];
/** Of a project that was renamed since. */
const RENAMED = issue('NEW-3', 'Renamed', 'Open');
const EVERY = 'customFields(name,value(name,fullName,isResolved,minutes))';

const ACTIVITIES = [
  { timestamp: Date.UTC(2026, 10, 4, 8), added: Date.UTC(2026, 10, 4, 8), removed: null },
  { timestamp: Date.UTC(2026, 10, 5, 8), added: null, removed: Date.UTC(2026, 10, 4, 8) },
].map((one) => ({ ...one, $type: 'IssueResolvedActivityItem' }));

const LATEST = [
  { idReadable: 'OTHER-1', updated: Date.UTC(2026, 10, 22), $type: 'Issue' },
  { idReadable: 'SHOP-12', updated: Date.UTC(2026, 10, 20, 9), $type: 'Issue' },
  { idReadable: 'SHOP-13', updated: Date.UTC(2026, 10, 20, 7), $type: 'Issue' },
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/users/me') return { body: { login: 'ana', guest: false, $type: 'Me' } };
  if (path === '/issues/SHOP-13/activities' && query.get('categories') === 'IssueResolvedCategory')
    return { body: ACTIVITIES };
  if (query.get('query') === 'sort by: updated desc' && query.get('fields') === 'idReadable,updated')
    return { body: LATEST };
  if (!query.get('fields')?.includes(EVERY)) return null;
  const notFound = { status: 404, body: { error: 'Not Found', error_description: 'Entity with id is not found' } };
  const one = /^\/issues\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (one === 'CLOSED-1') return { status: 403, body: { error: 'Forbidden' } };
  if (one) return one === 'OLD-3' ? { body: RENAMED } : notFound;
  const keys = /^issue id: ([A-Z]+-\d+(?:, [A-Z]+-\d+)*)$/.exec(query.get('query') ?? '')?.[1]?.split(', ');
  if (path !== '/issues' || !keys || query.get('$top') !== String(keys.length)) return null;
  // A project that is not there is a mistake in the query.
  if (keys.some((key) => key.startsWith('GONE-'))) return { status: 400, body: { error: 'invalid_query' } };
  return { body: ISSUES.filter(({ idReadable }) => keys.includes(idReadable.toUpperCase())) };
}

const comments = new Comments({ tracker: 'youtrack', project: null, key: 'SHOP-13' });

export const example: ApiExample = {
  api,
  comments,
  token: `perm:${'b'.repeat(40)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('youtrack', baseUrl);
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref('SHOP-12'),
        {
          title: 'Faster search',
          type: 'Task',
          state: 'in_progress',
          rawState: 'In Progress',
          assignees: ['Ana Lima'],
          labels: ['prices'],
          estimate: { value: 90, unit: 'minutes' },
          url: `${baseUrl}/issue/SHOP-12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('SHOP-13'), { state: 'done', closedAt, assignees: [], labels: [] }],
      [ref('SHOP-14'), { state: 'cancelled', closedAt }],
      [ref('SHOP-15'), { state: 'open', assignees: null, estimate: { value: 5, unit: 'points' } }],
      [ref('SHOP-16'), { state: 'done', rawState: 'Shipped', closedAt }],
      [ref('SHOP-17'), { state: null, rawState: null }],
      [ref('OLD-3'), { ref: ref('NEW-3'), title: 'Renamed', state: 'open' }],
      [ref('CLOSED-1'), { missing: 'forbidden' }],
      [ref('GONE-1'), { missing: 'absent' }],
      [ref('SHOP-99'), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const asked = ['SHOP-12', 'SHOP-13'].map((key) => refsAt('youtrack', baseUrl)(key));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.slice(0, 1) };
  },
  history: (baseUrl) => [
    { tracker: 'youtrack', baseUrl, project: null, key: 'SHOP-13' },
    [
      { at: Date.UTC(2026, 10, 4, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 5, 8), state: 'open' },
    ],
  ],
  answer(request) {
    const { method, path, query, headers } = request;
    if (headers['authorization'] !== `Bearer ${this.token}`) return { status: 401, body: { error: 'Unauthorized' } };
    const list = '/issues/SHOP-13/comments';
    const textOf = (body: unknown) => (body as { text?: unknown } | null)?.text;
    const told = (id: number) => ({ id: `4-${id}`, $type: 'IssueComment' });
    const said = comments.answer(request, { list, one: list, change: 'POST', textOf, told });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
