import type { TicketRef } from '../../domain/ticket';
import { type ApiExample, type ApiReply, Comments } from '../api-example';
import { api } from './api';

const idOf = (n: number) => `00000000-0000-4000-8000-0000000000${n}`;
const option = (name: string) => ({ id: `o-${name}`, name, color: 'blue' });
const page = (n: number, title: string, status: string | null, fields: object = {}, properties: object = {}) => ({
  object: 'page',
  id: idOf(n),
  created_time: '2026-11-02T08:00:00.000Z',
  in_trash: false,
  parent: { type: 'data_source_id', data_source_id: 'ds-1', database_id: 'db-1' },
  properties: {
    Name: { id: 'title', type: 'title', title: [{ type: 'text', plain_text: title }] },
    Status: { id: 's', type: 'status', status: status && option(status) },
    Tags: { id: 't', type: 'multi_select', multi_select: [] as object[] },
    ...properties,
  },
  ...fields,
});

const PAGES = [
  page(
    12,
    'Faster search',
    'In progress',
    {},
    {
      Assignee: { id: 'a', type: 'people', people: [{ object: 'user', id: '5', name: 'Ana Lima' }] },
      Tags: { id: 't', type: 'multi_select', multi_select: [option('prices')] },
      'Story points': { id: 'p', type: 'number', number: 5 },
      'Parent item': { id: 'r', type: 'relation', relation: [{ id: idOf(11) }], has_more: false },
    },
  ),
  page(13, 'Cache prices', 'Done', {}, { Assignee: { id: 'a', type: 'people', people: [] } }),
  page(14, 'A word of its own', 'Out with QA'),
  page(15, 'Not begun', 'Not started'),
  page(16, 'In the bin', 'Done', { in_trash: true }),
  page(17, 'Chosen', null, {}, { Status: { id: 's', type: 'select', select: option('Cancelled') } }),
];
const edited = (n: number, last_edited_time: string) => ({ object: 'page', id: idOf(n), last_edited_time });
const LATEST = { results: [edited(12, '2026-11-20T08:00:00.000Z'), edited(13, '2026-11-20T07:58:00.000Z')] };
const GROUPS = [
  { id: 'g1', name: 'To-do', option_ids: ['o-Not started'] },
  { id: 'g2', name: 'In progress', option_ids: ['o-In progress', 'o-Out with QA'] },
  { id: 'g3', name: 'Complete', option_ids: ['o-Done'] },
];
const SOURCE = {
  object: 'data_source',
  id: 'ds-1',
  properties: {
    Name: { id: 'title', name: 'Name', type: 'title', title: {} },
    Status: { id: 's', name: 'Status', type: 'status', status: { options: [], groups: GROUPS } },
  },
};

function answer(path: string): ApiReply | null {
  if (path === '/users/me')
    return { body: { object: 'user', id: '9', type: 'bot', name: 'Goals', bot: { workspace_name: 'Acme' } } };
  if (path === '/data_sources/ds-1') return { body: SOURCE };
  const key = /^\/pages\/([\da-f]{32})$/.exec(path)?.[1];
  if (!key) return null;
  const found = PAGES.find(({ id }) => id.replaceAll('-', '') === key);
  return found ? { body: found } : { status: 404, body: { object: 'error', status: 404, code: 'object_not_found' } };
}

const comments = new Comments({ tracker: 'notion', project: null, key: idOf(12).replaceAll('-', '') });

/** On which page a comment is made stands in it, and only when it is new. */
function textOf(body: unknown): unknown {
  const { parent, rich_text } = (body ?? {}) as { parent?: { page_id?: string }; rich_text?: Rich };
  const isHere = parent === undefined || parent.page_id === comments.on('').key;
  return isHere ? rich_text?.[0]?.text.content : undefined;
}
type Rich = readonly { readonly text: { readonly content: string } }[];

export const example: ApiExample = {
  api,
  comments,
  token: `ntn_${'b'.repeat(46)}`,
  account: 'Goals · Acme',
  tickets(baseUrl) {
    const key = (n: number) => idOf(n).replaceAll('-', '');
    const ref = (n: number): TicketRef => ({ tracker: 'notion', baseUrl, project: null, key: key(n) });
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'page',
          state: 'in_progress',
          rawState: 'In progress',
          assignees: ['Ana Lima'],
          labels: ['prices'],
          estimate: { value: 5, unit: 'points' },
          parent: key(11),
          url: `${baseUrl}/${key(12)}`,
          createdAt: Date.UTC(2026, 10, 2, 8),
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', assignees: [], labels: [], estimate: null, parent: null }],
      [ref(14), { state: 'in_progress', rawState: 'Out with QA', assignees: null }],
      [ref(15), { state: 'open' }],
      [ref(16), { missing: 'gone' }],
      [ref(17), { state: 'cancelled', rawState: 'Cancelled' }],
      [ref(18), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const asked = [12, 13].map(
      (n): TicketRef => ({ tracker: 'notion', baseUrl, project: null, key: idOf(n).replaceAll('-', '') }),
    );
    return { since: Date.UTC(2026, 10, 20, 8), asked, changed: asked.slice(0, 1) };
  },
  answer(request) {
    const { method, path, headers, body } = request;
    const { sort } = (body ?? {}) as { sort?: { timestamp: string } };
    if (method === 'POST' && path === '/search' && sort?.timestamp === 'last_edited_time') return { body: LATEST };
    if (headers['notion-version'] !== '2025-09-03') return null;
    if (headers['authorization'] !== `Bearer ${this.token}`)
      return {
        status: 401,
        body: { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
      };
    const said = comments.answer(request, { list: '/comments', one: '/comments', change: 'PATCH', textOf });
    return said || method !== 'GET' ? said : answer(path);
  },
};
