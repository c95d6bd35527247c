import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BELOW = 'https://jira.example.org/jira';
const ROOT = 'http://jira.intern.example:8080';
const OWN = 'https://jira.example.org';

const ticket = (path: string, key = 'SHOP-31', baseUrl = BELOW): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const ISSUE = { url: `${BELOW}/browse/SHOP-31`, baseUrl: BELOW, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...ISSUE,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const BOARD = `${BELOW}/secure/RapidBoard.jspa?rapidView=4`;
const cards = [
  {
    key: 'SHOP-31',
    title: 'Prices are wrong',
    state: null,
    estimate: { value: 5, unit: 'points' as const },
    assignees: ['Ada Byron'],
    url: `${BELOW}/browse/SHOP-31`,
  },
  { key: 'SHOP-32', title: 'Old prices', state: 'done' as const, estimate: null, assignees: null },
];

export const examples: Examples = {
  kinds: 'issues',
  baseUrls: [BELOW, ROOT, OWN],
  tickets: [
    ticket('browse/SHOP-31'),
    ticket('browse/SHOP-31/'),
    ticket('browse/shop-31'),
    ticket('browse/SHOP-31?jql=project%20%3D%20SHOP'),
    ticket('browse/SHOP-31?focusedCommentId=5#comment-5'),
    ticket('browse/A_1B-7', 'A_1B-7'),
    ticket('projects/SHOP/issues/SHOP-31?filter=allopenissues'),
    ticket('projects/HELP/queues/custom/5/HELP-8', 'HELP-8'),
    ticket('servicedesk/customer/portal/2/HELP-8', 'HELP-8'),
    ticket('secure/RapidBoard.jspa?rapidView=4&projectKey=SHOP&selectedIssue=SHOP-31'),
    ticket('secure/RapidBoard.jspa?rapidView=4&view=planning&selectedIssue=shop-31&epics=visible'),
    ticket('browse/SHOP-31', 'SHOP-31', ROOT),
    ticket('secure/RapidBoard.jspa?selectedIssue=SHOP-31', 'SHOP-31', ROOT),
  ],
  others: [
    `${BELOW}/`,
    `${BELOW}/browse`,
    `${BELOW}/browse/SHOP`,
    `${BELOW}/browse/SHOP-`,
    `${BELOW}/browse/SHOP-0`,
    `${BELOW}/browse/SHOP-031`,
    `${BELOW}/browse/SHOP-31a`,
    `${BELOW}/browse/S-1`,
    `${BELOW}/browse/SHOP-31/attachments`,
    `${BELOW}/browse/SHOP-99999999999`,
    `${BELOW}/issues/?jql=key%20%3D%20SHOP-31`,
    `${BELOW}/issues/?selectedIssue=SHOP-31`,
    `${BELOW}/projects/SHOP/issues`,
    `${BELOW}/projects/SHOP/summary`,
    `${BELOW}/secure/Dashboard.jspa?selectedIssue=SHOP-31`,
    `${BELOW}/secure/CreateIssue.jspa`,
    `${BELOW}/secure/attachment/31/SHOP-31`,
    BOARD,
    `${BOARD}&selectedIssue=`,
    `${BOARD}&selectedIssue=SHOP-31%2F..`,
    `${BELOW}/servicedesk/customer/portal/2`,
    'https://jira.example.org.evil.example/jira/browse/SHOP-31',
    'http://jira.example.org/jira/browse/SHOP-31',
    'https://jira.example.org/jirafake/browse/SHOP-31',
  ],
  fixtures: [
    {
      file: 'synthetic-issue-open.html',
      ...ISSUE,
      ticket: {
        title: 'Prices are wrong',
        type: 'Story',
        state: 'open',
        rawState: 'To Do',
        assignees: ['Ada Byron'],
        labels: ['slow', 'checkout'],
        estimate: { value: 5, unit: 'points' },
        parent: null,
      },
    },
    {
      file: 'synthetic-issue-sub-task.html',
      ...ISSUE,
      ticket: { state: 'in_progress', rawState: 'Waiting for Godot', assignees: [], labels: [], parent: 'SHOP-7' },
    },
    { file: 'synthetic-issue-10.html', ...shown('in_progress', 'In Review') },
    { file: 'synthetic-issue-done.html', ...shown('done', 'Closed') },
    { file: 'synthetic-issue-declined.html', ...shown('cancelled', 'Closed') },
    { file: 'synthetic-issue-editing.html', ...shown('open', 'To Do') },
    {
      file: 'synthetic-issue-named-status.html',
      url: `${ROOT}/browse/SHOP-31`,
      baseUrl: ROOT,
      ticket: { title: 'Prices are wrong', state: 'done', rawState: 'Resolved' },
      rows: [],
    },
    {
      file: 'synthetic-issue-german.html',
      url: `${OWN}/browse/SHOP-31`,
      baseUrl: OWN,
      ticket: {
        title: 'Preise sind falsch',
        state: 'cancelled',
        rawState: 'Erledigt',
        assignees: [],
        labels: ['größe'],
      },
      rows: [],
    },
    {
      file: 'synthetic-navigator.html',
      url: `${BELOW}/issues/?jql=project%20%3D%20SHOP`,
      baseUrl: BELOW,
      ticket: null,
      rows: [
        {
          key: 'SHOP-31',
          title: 'Prices are wrong',
          state: 'open',
          rawState: 'To Do',
          assignees: ['Ada Byron'],
          labels: ['slow'],
          type: 'Story',
          parent: null,
        },
        { key: 'SHOP-33', title: 'Faster prices', state: 'in_progress', rawState: 'In Arbeit', parent: 'SHOP-1' },
        { key: 'SHOP-34', title: 'Old prices', state: 'cancelled', rawState: 'Closed', assignees: [] },
        { key: 'SHOP-35', state: 'done', rawState: 'Live' },
      ],
    },
    {
      file: 'synthetic-split-view.html',
      url: `${BELOW}/browse/SHOP-33?jql=project%20%3D%20SHOP`,
      baseUrl: BELOW,
      ticket: { title: 'Faster prices', state: 'in_progress' },
      rows: [
        { key: 'SHOP-40', title: 'Measure it', state: 'done' },
        { key: 'SHOP-31', title: 'Prices are wrong', state: null },
        { key: 'SHOP-33', title: 'Faster prices', state: null },
      ],
    },
    { file: 'synthetic-board.html', url: BOARD, baseUrl: BELOW, ticket: null, rows: cards },
    {
      file: 'synthetic-backlog-board.html',
      url: `${BOARD}&view=planning`,
      baseUrl: BELOW,
      ticket: null,
      rows: [{ key: 'SHOP-31', title: 'Prices are wrong', estimate: { value: 0.5, unit: 'points' } }],
    },
    {
      file: 'synthetic-board-with-pane.html',
      url: `${BOARD}&selectedIssue=SHOP-32`,
      baseUrl: BELOW,
      ticket: { title: 'Old prices', state: 'done', rawState: 'Done', assignees: ['Ada Byron'], labels: null },
      rows: cards,
    },
    hostile(ISSUE, [{ key: 'SHOP-5' }]),
    ...ticketless(ISSUE),
  ],
  marks: {
    titles: '#summary-val,dd[data-field-id="summary"]',
    states: '#status-val,dd[data-field-id="status"]',
  },
};
