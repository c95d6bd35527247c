import type { TicketRef } from '../../domain/ticket';
import type { ApiExample, ApiReply } from '../api-example';
import { api } from './api';

const MADE = Date.UTC(2026, 10, 2, 8);
const card = (shortLink: string, name: string, fields: object = {}) => ({
  id: `${(MADE / 1000).toString(16)}000000000000${'b'.repeat(4)}`,
  shortLink,
  name,
  dueComplete: false,
  labels: [] as object[],
  members: [] as object[],
  ...fields,
});

const CARDS = [
  card('Ab3dE012', 'Faster search', {
    labels: [
      { id: '1', name: 'prices', color: 'green' },
      { id: '2', name: '', color: 'red_dark' },
    ],
    members: [{ id: '5', fullName: 'Ana Lima' }],
  }),
  card('Ab3dE013', 'Cache prices', { dueComplete: true }),
];

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/members/me') return { body: { id: '5' } };
  const key = /^\/cards\/([A-Za-z\d]+)$/.exec(path)?.[1];
  if (!key || query.get('members') !== 'true' || !query.get('fields')?.includes('dueComplete')) return null;
  const text = { 'content-type': 'text/plain; charset=utf-8' };
  if (key === 'Ab3dE016') return { status: 401, headers: text, body: 'unauthorized card permission requested' };
  const found = CARDS.find(({ shortLink }) => shortLink === key);
  return found ? { body: found } : { status: 404, headers: text, body: 'The requested resource was not found.' };
}

export const example: ApiExample = {
  api,
  token: 'none',
  account: null,
  tickets(baseUrl) {
    const ref = (key: string): TicketRef => ({ tracker: 'trello', baseUrl, project: null, key });
    return [
      [
        ref('Ab3dE012'),
        {
          title: 'Faster search',
          type: 'card',
          state: 'open',
          rawState: 'incomplete',
          assignees: ['Ana Lima'],
          labels: ['prices', 'red_dark'],
          url: `${baseUrl}/c/Ab3dE012`,
          createdAt: MADE,
          closedAt: null,
        },
      ],
      [ref('Ab3dE013'), { state: 'done', rawState: 'complete', assignees: [], labels: [] }],
      [ref('Ab3dE016'), { missing: 'forbidden' }],
      [ref('Ab3dE017'), { missing: 'gone' }],
    ];
  },
  answer: ({ method, path, query }) => (method === 'GET' ? answer(path, query) : null),
};
