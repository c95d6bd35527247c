import type { CustomTracker } from '../../domain/custom-tracker';
import type { Examples, TicketExample } from '../examples';
import { tracker } from './page';

const DESK = 'https://desk.acme.example';
const OFFICE = 'http://amt.intern.example/amt';
const APP = 'https://tasks.example.org:8443';

/** What a person would have said of three tools. */
export const described: Readonly<Record<string, CustomTracker>> = {
  [DESK]: {
    tickets: ['/tickets/{key}', '/tickets/{key}/**', '/{project}/t/{key}-*'],
    page: {
      title: ['[data-testid="ticket-title"]', '#subject'],
      state: ['.chip @data-state', '#status'],
      type: ['.kind'],
      assignees: ['.people a'],
      labels: ['.tags b'],
      estimate: ['.size'],
      spot: ['.head', '#subject'],
    },
    rows: [
      {
        row: ['.card'],
        title: ['a.open'],
        state: [':scope @data-state'],
        estimate: ['.size'],
        type: ['.kind'],
        assignees: ['a[href^="/people/"]'],
        labels: ['.tag'],
      },
    ],
  },
  [OFFICE]: {
    tickets: ['/vorgang.php?nr={key}'],
    page: { title: ['.betreff'], state: ['.zustand'] },
    rows: [{ row: ['a.zeile'], title: ['b'], state: ['i'], spot: ['b'] }],
  },
  [APP]: { tickets: ['/app#/task/{key}'], page: { title: ['#task'], state: ['#state'] }, rows: [] },
};
for (const [baseUrl, definition] of Object.entries(described)) tracker.learn?.(baseUrl, definition);

const ticket = (path: string, key = 'DESK-31', baseUrl = DESK, project: string | null = null): TicketExample => ({
  url: `${baseUrl}${path}`,
  baseUrl,
  project,
  key,
});
const TICKET = { url: `${DESK}/tickets/DESK-31`, baseUrl: DESK, rows: [] };

export const examples: Examples = {
  kinds: 'whatever you describe',
  baseUrls: Object.keys(described),
  tickets: [
    ticket('/tickets/DESK-31'),
    ticket('/tickets/DESK-31/'),
    ticket('/tickets/DESK-31?tab=notes'),
    ticket('/tickets/DESK-31#note-4'),
    ticket('/tickets/DESK-31/edit'),
    ticket('/tickets/DESK-31/notes/4'),
    ticket('/tickets/%44ESK-31'),
    ticket('/shop/t/7-paper-is-out', '7', DESK, 'shop'),
    ticket('/vorgang.php?nr=4711', '4711', OFFICE),
    ticket('/vorgang.php?seite=2&nr=4711', '4711', OFFICE),
    ticket('/app#/task/a-7.b', 'a-7.b', APP),
    ticket('/app?from=mail#/task/a-7.b/', 'a-7.b', APP),
  ],
  others: [
    `${DESK}/`,
    `${DESK}/tickets`,
    `${DESK}/tickets/`,
    `${DESK}/tickets//DESK-31`,
    `${DESK}/tickets/DESK 31`,
    `${DESK}/tickets/a%7Cb`,
    `${DESK}/tickets/a%2Fb`,
    `${DESK}/tickets/%E0%A4%A`,
    `${DESK}/tickets/${'x'.repeat(65)}`,
    `${DESK}/tickets/${'x'.repeat(3000)}`,
    `${DESK}/shop%20floor/t/7-x`,
    `${DESK}/shop/t/paper`,
    `${DESK}/shop/u/7-paper`,
    `${OFFICE}/vorgang.php`,
    `${OFFICE}/vorgang.php?nr=`,
    `${OFFICE}/vorgang.php?NR=4711`,
    `${OFFICE}/hilfe.php?nr=4711`,
    `${APP}/app`,
    `${APP}/app#/task/`,
    `${APP}/app#/list/a-7`,
    `${APP}/other#/task/a-7`,
    'https://tasks.example.org/app#/task/a-7',
    'https://desk.acme.example.evil.example/tickets/DESK-31',
    'http://desk.acme.example/tickets/DESK-31',
    'http://amt.intern.example/vorgang.php?nr=4711',
  ],
  fixtures: [
    {
      file: 'synthetic-ticket.html',
      ...TICKET,
      ticket: {
        title: 'Printer on floor 3 is out of paper',
        state: 'in_progress',
        rawState: 'In Progress',
        type: 'Request',
        assignees: ['Ana', 'Ben'],
        labels: ['office', 'floor 3'],
        estimate: { value: 5, unit: 'points' },
        source: 'page',
      },
    },
    {
      file: 'synthetic-ticket-older.html',
      ...TICKET,
      ticket: { title: 'Printer on floor 3 is out of paper', state: 'done', rawState: 'Closed', assignees: null },
    },
    {
      file: 'synthetic-ticket-german.html',
      url: `${OFFICE}/vorgang.php?seite=2&nr=4711`,
      baseUrl: OFFICE,
      ticket: { title: 'Rechnung fehlt', state: 'done', rawState: 'Erledigt', url: `${OFFICE}/vorgang.php?nr=4711` },
      rows: [],
    },
    {
      file: 'synthetic-list-german.html',
      url: `${OFFICE}/`,
      baseUrl: OFFICE,
      ticket: null,
      rows: [
        { key: '4711', title: 'Rechnung fehlt', state: 'open', rawState: 'Neu', source: 'row' },
        { key: '4712', title: 'Stempel fehlt', state: 'done', rawState: 'Erledigt' },
      ],
    },
    {
      file: 'synthetic-board.html',
      url: `${DESK}/board`,
      baseUrl: DESK,
      ticket: null,
      rows: [
        {
          key: 'DESK-31',
          title: 'Printer is out of paper',
          state: 'open',
          estimate: { value: 3, unit: 'points' },
          type: 'Request',
          assignees: ['Ana'],
          labels: ['paper', 'urgent'],
        },
        { key: 'DESK-32', title: 'Lamp flickers', state: 'done', url: `${DESK}/tickets/DESK-32` },
      ],
    },
    {
      file: 'synthetic-app.html',
      url: `${APP}/app#/task/a-7`,
      baseUrl: APP,
      ticket: { title: 'Order more paper', state: 'open', url: `${APP}/app#/task/a-7` },
      rows: [],
    },
    {
      file: 'synthetic-hostile.html',
      ...TICKET,
      url: `${DESK}/tickets/DESK-35`,
      ticket: {
        title: '<script>alert(1)</script> DESK-99 bold',
        state: 'unknown',
        rawState: 'constructor',
        assignees: ['__proto__'],
      },
      rows: [{ key: 'DESK-38', state: 'done' }, { key: 'DESK-36' }],
    },
    { file: 'synthetic-unreadable-state.html', ...TICKET, ticket: 'state' },
    { file: 'synthetic-not-found.html', ...TICKET, ticket: 'title' },
  ],
  marks: {
    titles: '[data-testid="ticket-title"],#subject,.betreff,#task,head > title',
    states: '.chip,#status,.zustand,#state,.pill',
  },
};
