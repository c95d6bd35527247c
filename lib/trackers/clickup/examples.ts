import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BASE = 'https://app.clickup.com';
const KEY = '86bwb0031';

const ticket = (path: string, key = KEY, project: string | null = null): TicketExample => ({
  url: `${BASE}/${path}`,
  baseUrl: BASE,
  project,
  key,
});
const TASK = { url: `${BASE}/t/${KEY}`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...TASK,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const rows = [
  { key: KEY, title: 'Prices are wrong', type: 'task', state: null, url: `${BASE}/t/${KEY}` },
  { key: 'SHO-32', title: 'Old prices', url: `${BASE}/t/9001/SHO-32` },
];

export const examples: Examples = {
  kinds: 'tasks',
  baseUrls: [BASE],
  tickets: [
    ticket(`t/${KEY}`),
    ticket(`t/${KEY}/`),
    ticket(`t/${KEY}?comment=900100&threadedComment=1`),
    ticket(`t/${KEY}#x`),
    ticket(`t/86BWB0031`),
    ticket(`t/9001/${KEY}`),
    ticket('t/1a2b3c', '1a2b3c'),
    ticket('t/9001/SHO-31', 'SHO-31', '9001'),
    ticket('t/9001/sho-31', 'SHO-31', '9001'),
    ticket('t/9001/SHO_P-7/', 'SHO_P-7', '9001'),
    ticket('t/9001/A1-1234567890?block=x', 'A1-1234567890', '9001'),
    ticket('t/123456789', '123456789'),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/t`,
    `${BASE}/t/`,
    `${BASE}/t/SHO-31`,
    `${BASE}/t/1a2b`,
    `${BASE}/t/${KEY}/more`,
    `${BASE}/t/9001/new`,
    `${BASE}/9001/home`,
    `${BASE}/9001/v/li/900100200`,
    `${BASE}/9001/v/b/${KEY}`,
    `${BASE}/9001/v/dc/8abc-1/8abc-2`,
    `${BASE}/9001/inbox?task=${KEY}`,
    `http://app.clickup.com/t/${KEY}`,
    `https://app.clickup.com.evil.example/t/${KEY}`,
    `https://api.clickup.com/t/${KEY}`,
  ],
  fixtures: [
    {
      file: 'synthetic-task.html',
      ...TASK,
      ticket: {
        title: 'Prices are wrong',
        type: 'task',
        state: 'in_progress',
        rawState: 'in progress',
        labels: ['slow', 'checkout'],
        assignees: ['Ada Archer', 'Ben Baker'],
        estimate: { value: 150, unit: 'minutes' },
        url: `${BASE}/t/${KEY}`,
      },
    },
    { file: 'synthetic-task-older.html', ...shown('in_progress', 'in progress') },
    { file: 'synthetic-task-complete.html', ...shown('done', 'Complete') },
    { file: 'synthetic-task-own-status.html', ...shown('unknown', 'waiting for Ada') },
    {
      file: 'synthetic-task-german.html',
      ...TASK,
      ticket: { title: 'Preise sind falsch', state: 'open', labels: null },
    },
    {
      file: 'synthetic-task-chosen-id.html',
      url: `${BASE}/t/9001/SHO-31`,
      baseUrl: BASE,
      ticket: { title: 'Prices are wrong', state: 'open', rawState: 'to do', estimate: null },
      rows: [],
    },
    {
      file: 'synthetic-list.html',
      url: `${BASE}/9001/v/li/900100200`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        { ...rows[0]!, state: 'in_progress', rawState: 'in progress', assignees: ['Ada Archer'] },
        { ...rows[1]!, state: null, assignees: null },
      ],
    },
    { file: 'synthetic-board.html', url: `${BASE}/9001/v/b/900100200`, baseUrl: BASE, ticket: null, rows },
    { file: 'synthetic-board-with-dialog.html', ...shown('open', 'to do'), rows },
    hostile(TASK, [rows[0]!]),
    ...ticketless(TASK),
  ],
  marks: {
    titles: '.cu-task-title__overlay,[data-test="task-title__text-area"]',
    states: '.cu-status-button-badge__body',
  },
};
