import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const CLOUD = 'https://dev.azure.com';
const OLD = 'https://acme.visualstudio.com';
const SERVER = 'http://tfs.example.org:8080/tfs/Main';

const ticket = (url: string, key = '31', project: string | null = 'acme', baseUrl = CLOUD): TicketExample => ({
  url: `${baseUrl}/${url}`,
  baseUrl,
  project,
  key,
});
const ITEM = { url: `${CLOUD}/acme/Shop/_workitems/edit/31`, baseUrl: CLOUD, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...ITEM,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const BOARD = `${CLOUD}/acme/Shop/_boards/board/t/Shop%20Team/Stories`;
const cards = [
  {
    key: '31',
    title: 'Prices are wrong',
    type: 'User Story',
    state: 'in_progress' as const,
    rawState: 'Active',
    assignees: ['Ada Byron'],
    estimate: { value: 5, unit: 'points' as const },
    url: `${CLOUD}/acme/_workitems/edit/31`,
  },
  { key: '32', title: 'Old prices', type: 'Task', state: null, assignees: null, estimate: null },
];

export const examples: Examples = {
  kinds: 'work items',
  baseUrls: [CLOUD, OLD, SERVER],
  tickets: [
    ticket('acme/Shop/_workitems/edit/31'),
    ticket('acme/Shop/_workitems/edit/31/'),
    ticket('acme/Shop/_workitems/edit/31?fullScreen=true'),
    ticket('acme/_workitems/edit/31'),
    ticket('acme/My%20Shop%20%C3%BC/_workitems/edit/31'),
    ticket('acme/Shop/_boards/board/t/Shop%20Team/Stories?workitem=31'),
    ticket('acme/Shop/_backlogs/backlog/Shop%20Team/Stories?workitem=31'),
    ticket('acme/Shop/_sprints/taskboard/Shop%20Team/Shop/Sprint%201?workitem=31'),
    ticket('acme/Shop/_queries/query/1a2b-3c/?workitem=31'),
    ticket('acme/Shop/_workitems/recentlyupdated/?workitem=31'),
    ticket('acme/Shop/_workitems/edit/30?workitem=31', '30'),
    ticket('Shop/_workitems/edit/31', '31', null, OLD),
    ticket('DefaultCollection/Shop/_workitems/edit/31', '31', null, OLD),
    ticket('Shop/_sprints/backlog/Team/Shop/Sprint%201?workitem=31', '31', null, OLD),
    ticket('Shop/_workitems/edit/31', '31', null, SERVER),
    ticket('_workitems/edit/31', '31', null, SERVER),
  ],
  others: [
    `${CLOUD}/`,
    `${CLOUD}/acme`,
    `${CLOUD}/acme/Shop/_workitems`,
    `${CLOUD}/acme/Shop/_workitems/`,
    `${CLOUD}/acme/Shop/_workitems/edit/`,
    `${CLOUD}/acme/Shop/_workitems/edit/031`,
    `${CLOUD}/acme/Shop/_workitems/edit/31a`,
    `${CLOUD}/acme/Shop/_workitems/edit/99999999999`,
    `${CLOUD}/acme/Shop/_workitems/create/Bug`,
    `${CLOUD}/acme/Shop/_workitems/edit/31/history`,
    `${CLOUD}/_workitems/edit/31`,
    BOARD,
    `${BOARD}?workitem=`,
    `${BOARD}?workitem=31%2F..`,
    `${CLOUD}/acme/Shop/_git/shop/pullrequest/31`,
    `${CLOUD}/acme/Shop/_git/shop?workitem=31`,
    `${CLOUD}/acme/Shop/_build/results?buildId=31`,
    `${CLOUD}/acme/Shop/_wiki/wikis/Shop.wiki/31/Prices`,
    `${CLOUD}/acme/Shop/_apis/wit/workItems/31`,
    'https://dev.azure.com.evil.example/acme/Shop/_workitems/edit/31',
    'http://dev.azure.com/acme/Shop/_workitems/edit/31',
    'http://tfs.example.org:8080/tfs/Other/Shop/_workitems/edit/31',
  ],
  fixtures: [
    {
      file: 'synthetic-item-new-hub.html',
      ...ITEM,
      ticket: {
        title: 'Prices are wrong',
        type: 'User Story',
        state: 'in_progress',
        rawState: 'Active',
        labels: ['slow', 'checkout'],
        assignees: ['Ada Byron'],
        estimate: { value: 8, unit: 'points' },
        url: `${CLOUD}/acme/_workitems/edit/31`,
      },
    },
    { file: 'synthetic-item-resolved.html', ...shown('in_progress', 'Resolved') },
    { file: 'synthetic-item-removed.html', ...shown('cancelled', 'Removed') },
    { file: 'synthetic-item-own-state.html', ...shown('unknown', 'Waiting for Godot') },
    {
      file: 'synthetic-item-old-form-german.html',
      url: `${OLD}/Shop/_workitems/edit/31`,
      baseUrl: OLD,
      ticket: {
        title: 'Preise sind falsch',
        state: 'done',
        rawState: 'Geschlossen',
        labels: [],
        assignees: ['Bea Beispiel'],
      },
      rows: [],
    },
    {
      file: 'synthetic-item-server.html',
      url: `${SERVER}/Shop/_workitems/edit/31`,
      baseUrl: SERVER,
      ticket: { title: 'Prices are wrong', state: 'open', rawState: 'New' },
      rows: [],
    },
    { file: 'synthetic-board.html', url: BOARD, baseUrl: CLOUD, ticket: null, rows: cards },
    {
      file: 'synthetic-board-with-dialogs.html',
      url: `${BOARD}?workitem=32`,
      baseUrl: CLOUD,
      ticket: { title: 'Old prices', state: 'done' },
      rows: cards,
    },
    {
      file: 'synthetic-backlog.html',
      url: `${CLOUD}/acme/Shop/_backlogs/backlog/Team/Stories`,
      baseUrl: CLOUD,
      ticket: null,
      rows: [{ key: '31', title: 'Prices are wrong' }, { key: '33' }],
    },
    {
      file: 'synthetic-query.html',
      url: `${CLOUD}/acme/Shop/_queries/query/0f0e0d0c-0b0a-0908-0706-050403020100/`,
      baseUrl: CLOUD,
      ticket: null,
      rows: [{ key: '31', title: 'Prices are wrong' }, { key: '33' }],
    },
    {
      file: 'synthetic-sprint-board.html',
      url: `${CLOUD}/acme/Shop/_sprints/taskboard/Shop%20Team/Shop/Sprint%207`,
      baseUrl: CLOUD,
      ticket: null,
      rows: cards,
    },
    hostile(ITEM, [{ key: '5' }]),
    ...ticketless(ITEM),
  ],
  marks: {
    titles: '.work-item-title-textfield input,.work-item-form-title input',
    states: '[aria-label="State"],#witc_12,[aria-label="State Field"]',
  },
};
