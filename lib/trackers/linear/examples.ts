import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BASE = 'https://linear.app';
const ticket = (path: string, key = 'SHO-31', project = 'acme'): TicketExample => ({
  url: `${BASE}/${path}`,
  baseUrl: BASE,
  project,
  key,
});
const ISSUE = { url: `${BASE}/acme/issue/SHO-31/prices-are-wrong`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...ISSUE,
  ticket: { title: 'Prices are wrong', state, rawState, url: `${BASE}/acme/issue/SHO-31` },
});

export const examples: Examples = {
  kinds: 'issues',
  baseUrls: [BASE],
  tickets: [
    ticket('acme/issue/SHO-31'),
    ticket('acme/issue/SHO-31/'),
    ticket('acme/issue/SHO-31/prices-are-wrong'),
    ticket('acme/issue/SHO-31/prices-are-wrong#comment-1a2b'),
    ticket('acme/issue/SHO-31/prices-are-wrong#update-1a2b'),
    ticket('acme/issue/sho-31/prices-are-wrong'),
    ticket('acme/issue/SHO-31/preise-%C3%BCber-null'),
    ticket('acme/issue/SHO-31?noRedirect=1'),
    ticket('acme-inc_2/issue/A-7', 'A-7', 'acme-inc_2'),
    ticket('acme/issue/A1B2C3-1234567890', 'A1B2C3-1234567890'),
    ticket('issue/issue/SHO-31', 'SHO-31', 'issue'),
    ticket('0ver/issue/SHO-31/x/', 'SHO-31', '0ver'),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/acme/issue`,
    `${BASE}/acme/issue/new`,
    `${BASE}/acme/issue/SHO`,
    `${BASE}/acme/issue/SHO-`,
    `${BASE}/acme/issue/SHO-0`,
    `${BASE}/acme/issue/SHO-31a`,
    `${BASE}/acme/issue/SHO-31/slug/more`,
    `${BASE}/acme/issue/7-31`,
    `${BASE}/acme/team/SHO/all`,
    `${BASE}/acme/team/SHO/cycle/31`,
    `${BASE}/acme/my-issues/assigned`,
    `${BASE}/acme/project/shop-1a2b3c4d5e6f/issues`,
    `${BASE}/acme/inbox?selected=SHO-31`,
    `${BASE}/acme/search?q=SHO-31`,
    `${BASE}/acme/settings/issue/SHO-31`,
    `${BASE}/issue/SHO-31`,
    'http://linear.app/acme/issue/SHO-31',
    'https://linear.app.evil.example/acme/issue/SHO-31',
    'https://client-api.linear.app/acme/issue/SHO-31',
  ],
  fixtures: [
    {
      file: 'synthetic-issue-backlog.html',
      ...ISSUE,
      ticket: { title: 'Prices are wrong', type: 'issue', state: 'open', rawState: 'Backlog', assignees: null },
    },
    {
      file: 'synthetic-issue-started.html',
      ...ISSUE,
      ticket: { title: 'Prices are wrong', state: 'in_progress', rawState: 'Cooking', assignees: [], labels: null },
    },
    {
      file: 'synthetic-issue-done.html',
      ...ISSUE,
      ticket: {
        title: 'Prices are wrong',
        state: 'done',
        rawState: 'Shipped',
        assignees: ['Ada Archer'],
        labels: ['slow', 'checkout'],
        estimate: { value: 3, unit: 'points' },
      },
    },
    { file: 'synthetic-issue-canceled.html', ...shown('cancelled', 'Canceled') },
    { file: 'synthetic-issue-own-status.html', ...shown('unknown', 'Waiting for Godot') },
    { file: 'synthetic-issue-japanese-title.html', ...ISSUE, ticket: { title: '価格が間違っている', state: 'open' } },
    {
      file: 'synthetic-issue-with-sub-issues.html',
      ...ISSUE,
      ticket: { title: 'Prices are wrong', state: 'in_progress' },
      rows: [{ key: 'SHO-40', state: 'done' }],
    },
    {
      file: 'synthetic-list.html',
      url: `${BASE}/acme/team/SHO/active`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        {
          key: 'SHO-31',
          state: 'in_progress',
          title: null,
          estimate: { value: 5, unit: 'points' },
          url: `${BASE}/acme/issue/SHO-31`,
        },
        { key: 'SHO-32', state: 'cancelled', estimate: null },
        { key: 'OPS-7', state: null },
      ],
    },
    {
      file: 'synthetic-board.html',
      url: `${BASE}/acme/team/SHO/board`,
      baseUrl: BASE,
      ticket: null,
      rows: [{ key: 'SHO-31' }, { key: 'SHO-32' }],
    },
    {
      file: 'synthetic-board-legacy.html',
      url: `${BASE}/acme/team/SHO/board`,
      baseUrl: BASE,
      ticket: null,
      rows: [{ key: 'SHO-31' }],
    },
    hostile(ISSUE, [{ key: 'SHO-5' }], { rawState: 'Todo' }),
    ...ticketless(ISSUE),
  ],
  marks: { titles: '[aria-label="Issue title"]', states: '[data-detail-button]' },
};
