import { type Examples, hostile, type TicketExample } from '../examples';

const BASE = 'https://trello.com';
const ticket = (path: string, key = 'a1B2c3D4'): TicketExample => ({
  url: `${BASE}/${path}`,
  baseUrl: BASE,
  project: null,
  key,
});
const CARD = { url: `${BASE}/c/a1B2c3D4/31-prices-are-wrong`, baseUrl: BASE, rows: [] };
const BOARD = `${BASE}/b/Zz9Yy8Xx/shop`;
const cards = [
  {
    key: 'a1B2c3D4',
    title: 'Prices are wrong',
    type: 'card',
    state: 'in_progress' as const,
    rawState: 'Doing',
    labels: ['slow'],
    assignees: ['Ada Archer'],
    url: `${BASE}/c/a1B2c3D4`,
  },
  { key: 'E5f6G7h8', title: 'Old prices', state: 'done' as const, labels: null },
];

export const examples: Examples = {
  kinds: 'cards',
  baseUrls: [BASE],
  tickets: [
    ticket('c/a1B2c3D4'),
    ticket('c/a1B2c3D4/'),
    ticket('c/a1B2c3D4/31-prices-are-wrong'),
    ticket('c/a1B2c3D4/31-prices-are-wrong/'),
    ticket('c/a1B2c3D4/31-preise-%C3%BCber-null'),
    ticket('c/a1B2c3D4/31-x#comment-1a2b'),
    ticket('c/a1B2c3D4?filter=member:ada'),
    ticket('c/A1b2C3d4', 'A1b2C3d4'),
    ticket('c/00000000', '00000000'),
    ticket('c/abcdefgh/1', 'abcdefgh'),
    ticket('c/ABCDEFGH/1-a-b-c', 'ABCDEFGH'),
    ticket('c/a1B2c3D4/31-x?menu=filter&x=y'),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/c`,
    `${BASE}/c/`,
    `${BASE}/c/a1B2c3D`,
    `${BASE}/c/a1B2c3D45`,
    `${BASE}/c/a1B2c3-4`,
    `${BASE}/c/a1B2c3D4/31-x/more`,
    `${BASE}/c/a1B2c3D4.json/x/y`,
    BOARD,
    `${BASE}/b/a1B2c3D4`,
    `${BASE}/u/ada/cards`,
    `${BASE}/w/acme/home`,
    `${BASE}/1/cards/a1B2c3D4`,
    `${BASE}/search?q=a1B2c3D4`,
    'http://trello.com/c/a1B2c3D4',
    'https://trello.com.evil.example/c/a1B2c3D4',
    'https://api.trello.com/c/a1B2c3D4',
  ],
  fixtures: [
    {
      file: 'synthetic-card.html',
      ...CARD,
      ticket: {
        title: 'Prices are wrong',
        type: 'card',
        state: 'open',
        rawState: 'incomplete',
        labels: ['slow', 'red'],
        assignees: ['Ada Archer'],
      },
    },
    {
      file: 'synthetic-card-done-german.html',
      ...CARD,
      ticket: { title: 'Preise sind falsch', state: 'done', labels: null },
    },
    { file: 'synthetic-card-done-legacy-label.html', ...CARD, ticket: { title: 'Prices are wrong', state: 'done' } },
    { file: 'synthetic-board.html', url: BOARD, baseUrl: BASE, ticket: null, rows: cards },
    {
      file: 'synthetic-board-with-card.html',
      ...CARD,
      ticket: { title: 'Prices are wrong', state: 'in_progress', rawState: 'Doing' },
      rows: cards,
    },
    hostile(CARD, [{ key: 'E5f6G7h8' }]),
    { file: 'synthetic-unreadable-state.html', ...CARD, ticket: 'state' },
    { file: 'synthetic-stale.html', ...CARD, ticket: null, rows: cards },
    { file: 'synthetic-not-found.html', ...CARD, ticket: null },
  ],
  marks: {
    titles: '[data-testid="card-back-title-input"]',
    states: '[data-testid="card-done-state-completion-button"]',
  },
};
