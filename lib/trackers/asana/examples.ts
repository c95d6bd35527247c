import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BASE = 'https://app.asana.com';
const KEY = '1209876543210031';
const OTHER = '1209876543210032';

const ticket = (path: string, key = KEY): TicketExample => ({
  url: `${BASE}/${path}`,
  baseUrl: BASE,
  project: null,
  key,
});
const AT = `1/12001/project/1208000000000001/task/${KEY}`;
const TASK = { url: `${BASE}/${AT}`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string | null) => ({
  ...TASK,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const rows = [
  { key: KEY, title: 'Prices are wrong', type: 'task', state: 'open' as const, url: `${BASE}/0/0/${KEY}` },
  { key: OTHER, title: 'Old prices', state: 'done' as const },
];

export const examples: Examples = {
  kinds: 'tasks',
  baseUrls: [BASE],
  tickets: [
    ticket(`0/0/${KEY}`),
    ticket(`0/1208000000000001/${KEY}`),
    ticket(`0/1208000000000001/${KEY}/f`),
    ticket(`0/1208000000000001/${KEY}/1209000000000009/f`),
    ticket(`0/search/1208000000000001/${KEY}`),
    ticket(`0/home/1208000000000001/${KEY}/f`),
    ticket(`0/inbox/1208000000000001/${KEY}/1209000000000009`),
    ticket(AT),
    ticket(`${AT}/comment/1209000000000009?focus=true`),
    ticket(`1/12001/task/${KEY}`),
    ticket(`1/12001/project/1208000000000001/board/task/${KEY}/`),
    ticket(`1/12001/inbox?child=${KEY}`),
    ticket(`0/inbox/1208000000000001?child=${OTHER}`, OTHER),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/0`,
    `${BASE}/0/${KEY}`,
    `${BASE}/0/${KEY}/list`,
    `${BASE}/0/${KEY}/board`,
    `${BASE}/0/${KEY}/calendar`,
    `${BASE}/0/portfolio/${KEY}/list`,
    `${BASE}/0/1208000000000001/0${KEY}`,
    `${BASE}/0/1208000000000001/${KEY}x`,
    `${BASE}/0/1208000000000001/31`,
    `${BASE}/1/12001/project/${KEY}`,
    `${BASE}/1/12001/project/${KEY}/list/1208000000000002`,
    `${BASE}/1/12001/goal/${KEY}`,
    `${BASE}/1/12001/home?child=${KEY}`,
    `${BASE}/1/12001/inbox?child=new`,
    `${BASE}/api/1.0/tasks/${KEY}`,
    `http://app.asana.com/0/0/${KEY}`,
    `https://app.asana.com.evil.example/0/0/${KEY}`,
    `https://asana.com/0/0/${KEY}`,
  ],
  fixtures: [
    {
      file: 'synthetic-task.html',
      ...TASK,
      ticket: {
        title: 'Prices are wrong',
        type: 'task',
        state: 'open',
        rawState: 'incomplete',
        assignees: ['Ada Archer'],
        labels: ['slow', 'checkout'],
        parent: null,
        url: `${BASE}/0/0/${KEY}`,
      },
    },
    { file: 'synthetic-task-complete.html', ...shown('done', 'complete') },
    { file: 'synthetic-task-older-title.html', ...shown('open', 'incomplete') },
    { file: 'synthetic-task-approval.html', ...shown('unknown', null) },
    {
      file: 'synthetic-task-german.html',
      ...TASK,
      ticket: { title: 'Preise sind falsch', state: 'open', assignees: [] },
    },
    {
      file: 'synthetic-subtask.html',
      ...TASK,
      ticket: { title: 'Prices are wrong', state: 'open', parent: OTHER },
      rows: [{ key: '1209876543210033', title: 'Round them', state: 'done' }],
    },
    {
      file: 'synthetic-list.html',
      url: `${BASE}/0/1208000000000001/list`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        { ...rows[0]!, assignees: ['Ada Archer'] },
        { ...rows[1]!, assignees: null },
      ],
    },
    { file: 'synthetic-my-tasks.html', url: `${BASE}/0/home/1208000000000001`, baseUrl: BASE, ticket: null, rows },
    {
      file: 'synthetic-board.html',
      url: `${BASE}/1/12001/project/1208000000000001/board/1`,
      baseUrl: BASE,
      ticket: null,
      rows: [rows[0]!, { key: OTHER, title: 'Old prices', state: null }],
    },
    { file: 'synthetic-board-with-pane.html', ...shown('open', 'incomplete'), rows: [rows[0]!] },
    hostile(TASK, [rows[0]!]),
    ...ticketless(TASK),
  ],
  marks: {
    titles: '.TaskPaneTitle textarea,.TitleInput textarea',
    states: '.TaskCompletionToggleButton,.ApprovalApproveToggleButton',
  },
};
