import { type ApiExample, type ApiReply, type ApiRequest, Comments, refsAt } from '../api-example';
import { api } from './api';

const issue = (identifier: string, title: string, type: string, name: string, fields: object = {}) => ({
  identifier,
  title,
  trashed: null,
  state: { name, type },
  estimate: null,
  team: { issueEstimationType: 'fibonacci' },
  assignee: null,
  labels: { nodes: [] as object[] },
  parent: null,
  createdAt: '2026-11-02T08:00:00.000Z',
  completedAt: null,
  canceledAt: null,
  ...fields,
});

const ISSUES = [
  issue('ENG-12', 'Faster search', 'started', 'In Review', {
    estimate: 5,
    assignee: { displayName: 'ana' },
    labels: { nodes: [{ name: 'Bug' }] },
    parent: { identifier: 'ENG-9' },
  }),
  issue('ENG-13', 'Cache prices', 'completed', 'Shipped', { completedAt: '2026-11-20T08:00:00.000Z' }),
  issue('OPS-13', 'Old loader', 'duplicate', 'Duplicate', { canceledAt: '2026-11-20T08:00:00.000Z' }),
  issue('OPS-14', 'Shirts', 'unstarted', 'Todo', { estimate: 3, team: { issueEstimationType: 'tShirt' } }),
  issue('OPS-15', 'In the bin', 'backlog', 'Backlog', { trashed: true }),
];
/** Of another team by now. */
const MOVED = issue('OPS-20', 'Moved', 'triage', 'Triage');

const HISTORY = {
  nodes: [
    { createdAt: '2026-11-20T08:00:00.000Z', toState: { type: 'completed' } },
    { createdAt: '2026-11-05T08:00:00.000Z', toState: { type: 'started' } },
    { createdAt: '2026-11-04T08:00:00.000Z', toState: { type: 'canceled' } },
    { createdAt: '2026-11-03T08:00:00.000Z', toState: null },
  ],
  pageInfo: { hasNextPage: false },
};

interface Filter {
  readonly updatedAt?: { readonly gte: string };
  readonly or?: readonly { readonly team: { key: { eq: string } }; readonly number: { in: readonly number[] } }[];
}

function answer({ method, path, body }: ApiRequest): ApiReply | null {
  const { query = '', variables = {} } = (body ?? {}) as {
    query?: string;
    variables?: { filter?: Filter; id?: string };
  };
  if (method !== 'POST' || path !== '/graphql') return null;
  const organization = { urlKey: 'acme' };
  if (query.startsWith('{viewer')) return { body: { data: { viewer: { displayName: 'ana' }, organization } } };
  const { filter, id } = variables;
  if (filter?.updatedAt?.gte === '2026-11-20T08:00:00.000Z' && query.includes('previousIdentifiers')) {
    const nodes = [
      { identifier: 'ENG-12', previousIdentifiers: [] },
      { identifier: 'OPS-20', previousIdentifiers: ['ENG-20'] },
    ];
    return { body: { data: { issues: { nodes, pageInfo: { hasNextPage: false } } } } };
  }
  if (filter?.or && query.startsWith('query($filter:IssueFilter!)')) {
    const keys = filter.or.flatMap(({ team, number }) => number.in.map((n) => `${team.key.eq}-${n}`));
    return {
      body: { data: { organization, issues: { nodes: ISSUES.filter(({ identifier }) => keys.includes(identifier)) } } },
    };
  }
  if (id === 'ENG-13' && query.includes('history(first:100)'))
    return { body: { data: { issue: { history: HISTORY } } } };
  if (!id || !query.startsWith('query($id:String!)')) return null;
  if (id === 'ENG-20') return { body: { data: { issue: MOVED } } };
  const extensions = { type: 'invalid input', code: 'INPUT_ERROR', userPresentableMessage: 'Could not find issue.' };
  return { body: { data: null, errors: [{ message: 'Entity not found: Issue', path: ['issue'], extensions }] } };
}

const comments = new Comments({ tracker: 'linear', project: 'Acme', key: 'ENG-13' });
const UUID = '5f1c1111-0000-4000-8000-000000000013';

/** Comments by GraphQL, of an issue by the id that it tells of itself. */
function commented({ body: sent }: ApiRequest): ApiReply | null {
  const { query = '', variables = {} } = (sent ?? {}) as { query?: string; variables?: Record<string, string> };
  const { id = '', issueId, body = '' } = variables;
  const [, verb = ''] = /\{(comment\w+)\(/.exec(query) ?? [];
  if (id === 'ENG-13' && query.endsWith('issue(id:$id){id}}'))
    return { body: { data: { organization: { urlKey: 'acme' }, issue: { id: UUID } } } };
  if (verb === 'commentCreate' && issueId === UUID && body !== '')
    return { body: { data: { commentCreate: { comment: { id: `c-${comments.add(body)}` } } } } };
  if (verb !== 'commentUpdate' && verb !== 'commentDelete') return null;
  const number = Number(id.slice(2));
  const success = verb === 'commentUpdate' ? comments.set(number, body) : comments.remove(number);
  if (success) return { body: { data: { [verb]: { success } } } };
  return {
    body: { data: null, errors: [{ message: 'Entity not found: Comment', extensions: { code: 'INPUT_ERROR' } }] },
  };
}

export const example: ApiExample = {
  api,
  comments,
  token: `lin_api_${'b'.repeat(40)}`,
  account: 'ana (acme)',
  tickets(baseUrl) {
    const ref = refsAt('linear', baseUrl, 'Acme');
    const closedAt = Date.UTC(2026, 10, 20, 8);
    return [
      [
        ref('ENG-12'),
        {
          title: 'Faster search',
          type: 'issue',
          state: 'in_progress',
          rawState: 'In Review',
          assignees: ['ana'],
          labels: ['Bug'],
          estimate: { value: 5, unit: 'points' },
          parent: 'ENG-9',
          url: `${baseUrl}/Acme/issue/ENG-12`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref('ENG-13'), { state: 'done', rawState: 'Shipped', closedAt, assignees: [], labels: [] }],
      [ref('OPS-13'), { state: 'cancelled', closedAt }],
      [ref('OPS-14'), { state: 'open', estimate: null }],
      [ref('OPS-15'), { missing: 'gone' }],
      [ref('ENG-20'), { ref: ref('OPS-20'), title: 'Moved', url: `${baseUrl}/Acme/issue/OPS-20` }],
      [ref('ENG-16'), { missing: 'absent' }],
      [ref('ENG-12', 'another'), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const asked = ['ENG-12', 'ENG-13', 'ENG-20'].map((key) => refsAt('linear', baseUrl, 'Acme')(key));
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.filter(({ key }) => key !== 'ENG-13') };
  },
  history: (baseUrl) => [
    { tracker: 'linear', baseUrl, project: 'Acme', key: 'ENG-13' },
    [
      { at: Date.UTC(2026, 10, 20, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 5, 8), state: 'in_progress' },
      { at: Date.UTC(2026, 10, 4, 8), state: 'cancelled' },
    ],
  ],
  answer(request) {
    if (request.headers['authorization'] !== this.token)
      return {
        status: 401,
        body: { errors: [{ message: 'Authentication required', extensions: { code: 'AUTHENTICATION_ERROR' } }] },
      };
    return commented(request) ?? answer(request);
  },
};
