import { type ApiExample, type ApiReply, refsAt } from '../api-example';
import { api } from './api';

const STATUSES = [
  { _type: 'Status', id: 1, name: 'New', isClosed: false },
  { _type: 'Status', id: 7, name: 'Sitting with QA', isClosed: false },
  { _type: 'Status', id: 12, name: 'Closed', isClosed: true },
  { _type: 'Status', id: 14, name: 'Rejected', isClosed: true },
  { _type: 'Status', id: 15, name: 'Live', isClosed: true },
];
const workPackage = (id: number, subject: string, status: number, fields: object = {}, links: object = {}) => ({
  _type: 'WorkPackage',
  id,
  subject,
  estimatedTime: null,
  createdAt: '2026-11-02T08:00:00.000Z',
  ...fields,
  _links: {
    status: { href: `/sub/api/v3/statuses/${status}`, title: STATUSES.find((one) => one.id === status)?.name },
    type: { href: '/sub/api/v3/types/2', title: 'Task' },
    assignee: { href: null },
    parent: { href: null },
    ...links,
  },
});

const PACKAGES = [
  workPackage(
    12,
    'Faster search',
    7,
    { storyPoints: 5, estimatedTime: 'PT8H' },
    {
      assignee: { href: '/sub/api/v3/users/5', title: 'Ana Lima' },
      parent: { href: '/sub/api/v3/work_packages/9', title: 'Be fast' },
    },
  ),
  workPackage(13, 'Cache prices', 12, { estimatedTime: 'PT1H30M', storyPoints: null }),
  workPackage(14, 'Old loader', 14, { estimatedTime: 'P2DT1H' }),
  workPackage(15, 'Not begun', 1),
  workPackage(16, 'A word of its own', 15),
];
const NAMED = workPackage(
  31,
  'Named',
  1,
  { displayId: 'SHOP-31' },
  { parent: { href: '/sub/api/v3/work_packages/9' } },
);

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/users/me')
    return { body: { id: 5, name: 'Ana Lima', login: 'ana', _links: { showUser: { href: '/sub/users/5' } } } };
  if (path === '/statuses') return { body: { total: STATUSES.length, _embedded: { elements: STATUSES } } };
  const name = /^\/work_packages\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (name)
    return ['SHOP-31', 'OLD-3'].includes(name)
      ? { body: NAMED }
      : { status: 404, body: { errorIdentifier: 'urn:openproject-org:api:v3:errors:NotFound' } };
  const [filter = {}] = JSON.parse(query.get('filters') ?? '[]') as Record<
    string,
    { operator: string; values: string[] }
  >[];
  const since = filter['updatedAt']?.operator === '<>d' ? filter['updatedAt'].values : null;
  if (path === '/work_packages' && since?.join() === '2026-11-20T08:00:00Z,')
    return { body: { total: 2, _embedded: { elements: [{ id: 12 }, { id: 500, displayId: 'SHOP-31' }] } } };
  const values = filter['id']?.operator === '=' ? filter['id'].values : null;
  if (path !== '/work_packages' || !values?.every((id) => /^\d+$/.test(id)) || query.get('pageSize') !== '100')
    return null;
  const elements = PACKAGES.filter(({ id }) => values.includes(String(id)));
  return { body: { total: elements.length, count: elements.length, _embedded: { elements } } };
}

export const example: ApiExample = {
  api,
  token: `opapi-${'b'.repeat(40)}`,
  account: 'Ana Lima',
  tickets(baseUrl) {
    const ref = refsAt('openproject', baseUrl);
    return [
      [
        ref('12'),
        {
          title: 'Faster search',
          type: 'Task',
          // Its word is a site's own, and nothing says more than that it is not over.
          state: 'unknown',
          rawState: 'Sitting with QA',
          assignees: ['Ana Lima'],
          estimate: { value: 5, unit: 'points' },
          parent: '9',
          url: `${baseUrl}/work_packages/12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('13'), { state: 'done', rawState: 'Closed', assignees: [], estimate: { value: 90, unit: 'minutes' } }],
      [ref('14'), { state: 'cancelled', rawState: 'Rejected', estimate: null }],
      [ref('15'), { state: 'open', parent: null }],
      [ref('16'), { state: 'done', rawState: 'Live' }],
      [ref('17'), { missing: 'absent' }],
      [ref('SHOP-31'), { title: 'Named', state: 'open', parent: null }],
      [ref('OLD-3'), { ref: ref('SHOP-31'), url: `${baseUrl}/work_packages/SHOP-31` }],
      [ref('SHOP-99'), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const asked = ['12', '13', 'SHOP-31'].map((key) => refsAt('openproject', baseUrl)(key));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.filter(({ key }) => key !== '13') };
  },
  answer({ method, path, query, headers }, way) {
    if (method !== 'GET') return null;
    if (way === 'token' && headers['authorization'] !== `Basic ${btoa(`apikey:${this.token}`)}`)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="OpenProject API"' }, body: '' };
    return answer(path, query);
  },
};
