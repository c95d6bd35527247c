import type { TicketState } from '../../domain/ticket';
import type { Examples, TicketExample } from '../examples';

const SITE = 'https://acme.atlassian.net';
const OWN = 'https://work.example.org';

const ticket = (path: string, key = 'SHOP-31', baseUrl = SITE): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const shown = (title: string, state: TicketState, rawState: string) => ({
  url: `${SITE}/browse/SHOP-31`,
  baseUrl: SITE,
  ticket: { title, state, rawState },
  rows: [],
});
const BOARD = `${SITE}/jira/software/c/projects/SHOP/boards/4`;
const cards = [
  {
    key: 'SHOP-31',
    title: 'Prices are wrong',
    state: null,
    estimate: { value: 5, unit: 'points' as const },
    assignees: ['Ada Byron'],
    url: `${SITE}/browse/SHOP-31`,
  },
  { key: 'SHOP-32', title: 'Old prices', state: null, estimate: null, assignees: null },
];

export const examples: Examples = {
  kinds: 'issues',
  baseUrls: [SITE, OWN],
  tickets: [
    ticket('browse/SHOP-31'),
    ticket('browse/SHOP-31/'),
    ticket('browse/shop-31'),
    ticket('browse/SHOP-31?focusedCommentId=5#c'),
    ticket('jira/browse/SHOP-31'),
    ticket('browse/A_1B-7', 'A_1B-7'),
    ticket('projects/SHOP/issues/SHOP-31'),
    ticket('jira/software/projects/SHOP/issues/SHOP-31'),
    ticket('jira/software/c/projects/SHOP/issues/SHOP-31?filter=allissues'),
    ticket('jira/core/projects/SHOP/issues/SHOP-31'),
    ticket('jira/servicedesk/projects/HELP/queues/custom/5/HELP-8', 'HELP-8'),
    ticket('jira/software/c/projects/SHOP/boards/4?selectedIssue=SHOP-31'),
    ticket('jira/software/projects/SHOP/boards/4/backlog?selectedIssue=shop-31'),
    ticket('jira/software/projects/SHOP/issues/SHOP-30?selectedIssue=SHOP-31'),
    ticket('jira/polaris/projects/IDEA/ideas/view/7?selectedIssue=IDEA-3', 'IDEA-3'),
    ticket('secure/RapidBoard.jspa?rapidView=4&selectedIssue=SHOP-31'),
    ticket('browse/SHOP-31', 'SHOP-31', OWN),
  ],
  others: [
    `${SITE}/`,
    `${SITE}/browse`,
    `${SITE}/browse/SHOP`,
    `${SITE}/browse/SHOP-`,
    `${SITE}/browse/SHOP-0`,
    `${SITE}/browse/SHOP-31a`,
    `${SITE}/browse/S-1`,
    `${SITE}/browse/1SHOP-31`,
    `${SITE}/browse/SHOP-31/activity`,
    `${SITE}/browse/SHOP-99999999999`,
    `${SITE}/issues/?jql=key%20%3D%20SHOP-31`,
    `${SITE}/issues/?selectedIssue=SHOP-31`,
    `${SITE}/wiki/spaces/SHOP/pages/31?selectedIssue=SHOP-31`,
    `${SITE}/jira/your-work`,
    BOARD,
    `${BOARD}?selectedIssue=`,
    `${BOARD}?selectedIssue=SHOP-31%2F..`,
    `${SITE}/jira/software/projects/SHOP/issues`,
    `${SITE}/jira/software/projects/SHOP/summary`,
    `${SITE}/secure/CreateIssue.jspa`,
    `${SITE}/plugins/servlet/SHOP-31`,
    'https://acme.atlassian.net.evil.example/browse/SHOP-31',
    'http://acme.atlassian.net/browse/SHOP-31',
  ],
  fixtures: [
    {
      file: 'synthetic-issue-open.html',
      url: `${SITE}/browse/SHOP-31`,
      baseUrl: SITE,
      ticket: {
        title: 'Prices are wrong',
        type: 'Story',
        state: 'open',
        rawState: 'To Do',
        assignees: ['Ada Byron'],
        labels: ['slow', 'checkout'],
        estimate: { value: 3, unit: 'points' },
        parent: 'SHOP-7',
      },
      rows: [],
    },
    { file: 'synthetic-issue-done.html', ...shown('Prices are wrong', 'done', 'Done') },
    { file: 'synthetic-issue-declined.html', ...shown('Prices are wrong', 'cancelled', 'Closed') },
    { file: 'synthetic-issue-german.html', ...shown('Preise sind falsch', 'in_progress', 'In Arbeit') },
    { file: 'synthetic-issue-own-status.html', ...shown('Prices are wrong', 'unknown', 'Waiting for Godot') },
    { file: 'synthetic-board.html', url: BOARD, baseUrl: SITE, ticket: null, rows: cards },
    {
      file: 'synthetic-board-with-panel.html',
      url: `${BOARD}?selectedIssue=SHOP-32`,
      baseUrl: SITE,
      ticket: { title: 'Old prices', state: 'done' },
      rows: cards,
    },
    {
      file: 'synthetic-dialog-over-issue.html',
      url: `${SITE}/jira/software/c/projects/SHOP/issues/SHOP-31?selectedIssue=SHOP-40`,
      baseUrl: SITE,
      ticket: { title: 'Ship the table', state: 'in_progress', url: `${SITE}/browse/SHOP-40` },
      rows: [],
    },
    {
      file: 'synthetic-backlog.html',
      url: `${BOARD}/backlog`,
      baseUrl: SITE,
      ticket: null,
      rows: [
        { key: 'SHOP-31', title: 'Prices are wrong', state: null },
        { key: 'SHOP-33', title: 'Faster prices' },
      ],
    },
    {
      file: 'synthetic-navigator.html',
      url: `${SITE}/issues/?jql=project%20%3D%20SHOP`,
      baseUrl: SITE,
      ticket: null,
      rows: [
        {
          key: 'SHOP-31',
          title: 'Prices are wrong',
          state: 'open',
          rawState: 'Waiting for Godot',
          type: 'Bug',
          labels: null,
        },
        { key: 'SHOP-33', state: 'in_progress', rawState: 'In Arbeit' },
        { key: 'SHOP-34', state: 'cancelled', rawState: 'Rejected' },
        { key: 'SHOP-35', state: 'done', rawState: 'Live' },
      ],
    },
    {
      file: 'synthetic-timeline.html',
      url: `${BOARD}/timeline`,
      baseUrl: SITE,
      ticket: null,
      rows: [
        { key: 'SHOP-31', title: 'Prices are wrong' },
        { key: 'SHOP-33', title: 'Faster prices' },
      ],
    },
    {
      file: 'synthetic-plan.html',
      url: `${SITE}/jira/plans/3/scenarios/4/timeline`,
      baseUrl: SITE,
      ticket: null,
      rows: [
        { key: 'SHOP-31', title: 'Prices are wrong' },
        { key: 'OPS-40', title: 'Ship the table' },
      ],
    },
    {
      file: 'synthetic-issue-with-linked.html',
      ...shown('Prices are wrong', 'done', 'Done'),
      rows: [
        { key: 'SHOP-40', title: 'Ship the table', state: 'in_progress' },
        { key: 'OPS-7', title: 'Move servers', state: 'done' },
      ],
    },
    {
      file: 'synthetic-hostile.html',
      url: `${SITE}/browse/SHOP-31`,
      baseUrl: SITE,
      ticket: {
        title: '<img src=x onerror=alert(1)> [SHOP-99] </script>',
        state: 'open',
        labels: ['<b>constructor', '__proto__'],
      },
      rows: [{ key: 'SHOP-5' }],
    },
    {
      file: 'synthetic-unreadable-state.html',
      url: `${SITE}/browse/SHOP-31`,
      baseUrl: SITE,
      ticket: 'state',
      rows: [],
    },
    { file: 'synthetic-stale.html', url: `${SITE}/browse/SHOP-31`, baseUrl: SITE, ticket: null, rows: [] },
    { file: 'synthetic-not-found.html', url: `${SITE}/browse/SHOP-404`, baseUrl: SITE, ticket: null, rows: [] },
  ],
  marks: {
    titles: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
    states: '[data-testid="issue.views.issue-base.foundation.status.status-field-wrapper"]',
  },
};
