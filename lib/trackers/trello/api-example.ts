import { type ApiExample, type ApiReply, Comments, refsAt } from '../api-example';
import { api } from './api';

const MADE = Date.UTC(2026, 10, 2, 8);
const card = (shortLink: string, name: string, fields: object = {}) => ({
  id: `${(MADE / 1000).toString(16)}000000000000${'b'.repeat(4)}`,
  shortLink,
  name,
  dueComplete: false,
  labels: [] as object[],
  members: [] as object[],
  list: { id: '8', name: 'Ideas' },
  ...fields,
});

const CARDS = [
  card('Ab3dE012', 'Faster search', {
    labels: [
      { id: '1', name: 'prices', color: 'green' },
      { id: '2', name: '', color: 'red_dark' },
    ],
    members: [{ id: '5', fullName: 'Ana Lima' }],
    list: { id: '9', name: 'Doing' },
  }),
  card('Ab3dE013', 'Cache prices', { dueComplete: true }),
  card('Ab3dE014', 'Not begun'),
];
const action = (day: number, data: object) => ({ id: String(day), date: `2026-11-${day}T08:00:00.000Z`, data });
const ACTIONS = [
  action(20, { card: { dueComplete: true }, old: { dueComplete: false } }),
  action(15, { card: { name: 'Cache prices' }, old: { name: 'Cache' } }),
  action(14, { card: { dueComplete: false }, old: { dueComplete: true } }),
  action(13, { card: { dueComplete: true }, old: { dueComplete: false } }),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/members/me') return { body: { id: '5', username: 'ana' } };
  if (path === '/cards/Ab3dE013/actions' && query.get('filter') === 'updateCard') return { body: ACTIONS };
  const key = /^\/cards\/([A-Za-z\d]+)$/.exec(path)?.[1];
  if (!key || query.get('members') !== 'true' || query.get('list') !== 'true') return null;
  if (!query.get('fields')?.includes('dueComplete')) return null;
  const text = { 'content-type': 'text/plain; charset=utf-8' };
  if (key === 'Ab3dE016') return { status: 401, headers: text, body: 'unauthorized card permission requested' };
  const found = CARDS.find(({ shortLink }) => shortLink === key);
  return found ? { body: found } : { status: 404, headers: text, body: 'The requested resource was not found.' };
}

const comments = new Comments({ tracker: 'trello', project: null, key: 'Ab3dE012' });

export const example: ApiExample = {
  api,
  comments,
  token: `${'a'.repeat(32)}:ATTA${'b'.repeat(60)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = refsAt('trello', baseUrl);
    return [
      [
        ref('Ab3dE012'),
        {
          title: 'Faster search',
          type: 'card',
          state: 'in_progress',
          rawState: 'Doing',
          assignees: ['Ana Lima'],
          labels: ['prices', 'red_dark'],
          url: `${baseUrl}/c/Ab3dE012`,
          createdAt: MADE,
          closedAt: null,
        },
      ],
      [ref('Ab3dE013'), { state: 'done', rawState: 'complete', assignees: [], labels: [] }],
      [ref('Ab3dE014'), { state: 'open', rawState: 'Ideas' }],
      [ref('Ab3dE016'), { missing: 'forbidden' }],
      [ref('Ab3dE017'), { missing: 'gone' }],
    ];
  },
  history: (baseUrl) => [
    { tracker: 'trello', baseUrl, project: null, key: 'Ab3dE013' },
    [
      { at: Date.UTC(2026, 10, 20, 8), state: 'done' },
      { at: Date.UTC(2026, 10, 14, 8), state: 'open' },
      { at: Date.UTC(2026, 10, 13, 8), state: 'done' },
    ],
  ],
  answer(request, way) {
    const { method, path, query, headers } = request;
    if (way !== 'token' && method !== 'GET') return null;
    const [key, token] = this.token.split(':');
    if (way === 'token' && headers['authorization'] !== `OAuth oauth_consumer_key="${key}", oauth_token="${token}"`)
      return { status: 401, headers: { 'content-type': 'text/plain' }, body: 'invalid token' };
    const textOf = (body: unknown) => (body as { text?: unknown } | null)?.text;
    const said = comments.answer(request, {
      list: '/cards/Ab3dE012/actions/comments',
      one: '/actions',
      change: 'PUT',
      textOf,
    });
    return said || method !== 'GET' ? said : answer(path, query);
  },
};
