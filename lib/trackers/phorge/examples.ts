import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BASE = 'https://phorge.acme.example';
const OTHER = 'http://tasks.intern.example:8080';

const ticket = (path: string, key = 'T31', baseUrl = BASE): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const TASK = { url: `${BASE}/T31`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...TASK,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'tasks',
  baseUrls: [BASE, OTHER],
  tickets: [
    ticket('T31'),
    ticket('T31/'),
    ticket('T31#582'),
    ticket('T31?workflow=1'),
    ticket('T31?v=7#8'),
    ticket('T1', 'T1'),
    ticket('T1234567890', 'T1234567890'),
    ticket('T999#1', 'T999'),
    ticket('T31', 'T31', OTHER),
    ticket('T7/', 'T7', OTHER),
    ticket('T8#9', 'T8', OTHER),
    ticket('T9?x=T31', 'T9', OTHER),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/T`,
    `${BASE}/T0`,
    `${BASE}/T031`,
    `${BASE}/t31`,
    `${BASE}/T31a`,
    `${BASE}/T31/edit`,
    `${BASE}/T12345678901`,
    `${BASE}/D31`,
    `${BASE}/P31`,
    `${BASE}/maniphest/`,
    `${BASE}/maniphest/task/edit/31/`,
    `${BASE}/maniphest/query/all/#T31`,
    `${BASE}/project/board/31/`,
    `${BASE}/w/T31`,
    `${BASE}/search/?q=T31`,
    'http://phorge.acme.example/T31',
    'https://phorge.acme.example.evil.example/T31',
  ],
  fixtures: [
    {
      file: 'synthetic-task.html',
      ...TASK,
      ticket: {
        title: 'Prices are wrong',
        type: 'task',
        state: 'open',
        rawState: 'Open',
        assignees: ['ada'],
        labels: ['Shop', 'Slow things'],
        estimate: { value: 3, unit: 'points' },
        url: `${BASE}/T31`,
      },
    },
    {
      file: 'synthetic-task-own-status.html',
      ...TASK,
      ticket: {
        title: 'Prices are wrong',
        state: 'in_progress',
        rawState: 'In Progress',
        assignees: [],
        estimate: null,
      },
    },
    { file: 'synthetic-task-resolved.html', ...shown('done', 'Resolved') },
    { file: 'synthetic-task-wontfix.html', ...shown('cancelled', 'Wontfix') },
    {
      file: 'synthetic-task-german.html',
      url: `${OTHER}/T31`,
      baseUrl: OTHER,
      ticket: { title: 'Preise sind falsch', state: 'cancelled', rawState: 'Doppelt', assignees: ['ada'] },
      rows: [],
    },
    {
      file: 'synthetic-list.html',
      url: `${BASE}/maniphest/query/all/`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        { key: 'T31', title: 'Prices are wrong', type: 'task', state: 'open', assignees: ['ada'], labels: ['Shop'] },
        { key: 'T32', title: 'Old prices', state: 'cancelled', assignees: null, labels: null },
        { key: 'T33', title: 'Slow prices', state: 'done' },
        { key: 'T34', title: 'Own status', state: null },
      ],
    },
    {
      file: 'synthetic-board.html',
      url: `${BASE}/project/board/7/`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        { key: 'T31', title: 'Prices are wrong', state: null, estimate: { value: 3, unit: 'points' } },
        { key: 'T33', title: 'Slow prices', state: 'done' },
      ],
    },
    hostile(TASK, [{ key: 'T5' }]),
    ...ticketless(TASK),
  ],
  marks: { titles: '.phui-header-header', states: '.phui-header-subheader' },
};
