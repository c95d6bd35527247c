import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const CLOUD = 'https://acme.youtrack.cloud';
const BELOW = 'http://intra.acme.example/youtrack';

const ticket = (path: string, key = 'SHOP-31', baseUrl = CLOUD): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const ISSUE = { url: `${CLOUD}/issue/SHOP-31/Prices-are-wrong`, baseUrl: CLOUD, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...ISSUE,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const cards = [
  { key: 'SHOP-31', title: 'Prices are wrong', state: null, url: `${CLOUD}/issue/SHOP-31` },
  { key: 'SHOP-32', title: 'Old prices' },
];

export const examples: Examples = {
  kinds: 'issues',
  baseUrls: [CLOUD, BELOW],
  tickets: [
    ticket('issue/SHOP-31'),
    ticket('issue/SHOP-31/'),
    ticket('issue/SHOP-31/Prices-are-wrong'),
    ticket('issue/shop-31'),
    ticket('issue/SHOP-31#focus=Comments-4-5.0-0'),
    ticket('issues?preview=SHOP-31'),
    ticket('issues/SHOP?q=x&preview=SHOP-31'),
    ticket('agiles/83-5/current?issue=SHOP-31'),
    ticket('agiles/83-5/84-7?issue=SHOP-31&query=x'),
    ticket('tickets/HELP-8', 'HELP-8'),
    ticket('issue/A_1B-7', 'A_1B-7'),
    ticket('issue/SHOP-31/slug', 'SHOP-31', BELOW),
    ticket('issues?preview=SHOP-31', 'SHOP-31', BELOW),
  ],
  others: [
    `${CLOUD}/`,
    `${CLOUD}/issue`,
    `${CLOUD}/issue/SHOP`,
    `${CLOUD}/issue/SHOP-0`,
    `${CLOUD}/issue/SHOP-A-12`,
    `${CLOUD}/articles/SHOP-A-12`,
    `${CLOUD}/issue/SHOP-31a`,
    `${CLOUD}/issue/SHOP-31/a/b`,
    `${CLOUD}/issue/2-77`,
    `${CLOUD}/issues`,
    `${CLOUD}/issues?issue=SHOP-31`,
    `${CLOUD}/issues?q=SHOP-31`,
    `${CLOUD}/issues?preview=`,
    `${CLOUD}/agiles/83-5/current`,
    `${CLOUD}/agiles/83-5/current?preview=SHOP-31`,
    `${CLOUD}/projects/SHOP-31`,
    `${CLOUD}/newIssue?project=SHOP`,
    `${CLOUD}/api/issues/SHOP-31`,
    'https://acme.youtrack.cloud.evil.example/issue/SHOP-31',
    'http://intra.acme.example/issue/SHOP-31',
  ],
  fixtures: [
    {
      file: 'synthetic-issue.html',
      ...ISSUE,
      ticket: {
        title: 'Prices are wrong',
        state: 'in_progress',
        rawState: 'In Progress',
        type: 'Bug',
        assignees: ['Ada Archer'],
        labels: ['slow'],
        estimate: { value: 150, unit: 'minutes' },
        url: `${CLOUD}/issue/SHOP-31`,
      },
    },
    {
      file: 'synthetic-issue-verified.html',
      ...ISSUE,
      ticket: { title: 'Prices are wrong', state: 'done', rawState: 'Verified', assignees: [] },
    },
    { file: 'synthetic-issue-obsolete.html', ...shown('cancelled', "Can't Reproduce") },
    {
      file: 'synthetic-issue-own-state.html',
      ...ISSUE,
      ticket: {
        title: 'Prices are wrong',
        state: 'unknown',
        rawState: 'Waiting for Godot',
        estimate: { value: 3, unit: 'points' },
      },
    },
    {
      file: 'synthetic-issue-classic-german-sub-path.html',
      url: `${BELOW}/issue/SHOP-31`,
      baseUrl: BELOW,
      ticket: { title: 'Preise sind falsch', state: 'done', rawState: 'Behoben' },
      rows: [],
    },
    {
      file: 'synthetic-list-with-pane.html',
      url: `${CLOUD}/issues?preview=SHOP-32`,
      baseUrl: CLOUD,
      ticket: { title: 'Old prices', state: 'done' },
      rows: cards,
    },
    {
      file: 'synthetic-list-classic.html',
      url: `${BELOW}/issues/SHOP`,
      baseUrl: BELOW,
      ticket: null,
      rows: cards.map(({ key, title }) => ({ key, title })),
    },
    {
      file: 'synthetic-board.html',
      url: `${CLOUD}/agiles/83-5/current`,
      baseUrl: CLOUD,
      ticket: null,
      rows: [
        { ...cards[0]!, labels: ['slow'] },
        { ...cards[1]!, labels: null },
      ],
    },
    {
      file: 'synthetic-board-with-dialog.html',
      url: `${CLOUD}/agiles/83-5/current?issue=SHOP-31`,
      baseUrl: CLOUD,
      ticket: { title: 'Prices are wrong', state: 'open' },
      rows: cards,
    },
    hostile(ISSUE, [{ key: 'SHOP-5' }], {}),
    ...ticketless(ISSUE),
  ],
  marks: {
    titles: '[data-test="ticket-summary"],.yt-issue-body__summary',
    states: '[data-test="fields-sidebar"],.yt-issue-fields-panel__field',
  },
};
