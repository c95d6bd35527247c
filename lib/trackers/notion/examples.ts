import type { TicketState } from '../../domain/ticket';
import type { Examples, TicketExample } from '../examples';

const BASE = 'https://www.notion.so';
const APP = 'https://app.notion.com';
const KEY = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c31';
const OTHER = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c32';

const ticket = (path: string, key = KEY, baseUrl = BASE): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const PAGE = { url: `${BASE}/acme/Prices-are-wrong-${KEY}`, baseUrl: BASE, rows: [] };
const DATABASE = `${BASE}/acme/${OTHER}?v=0f0e0d0c0b0a09080706050403020100`;
const shown = (state: TicketState, rawState: string | null) => ({
  ...PAGE,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const rows = [
  { key: KEY, title: null, type: 'page', state: null, url: `${BASE}/${KEY}` },
  { key: '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c33' },
];

export const examples: Examples = {
  kinds: 'pages of databases',
  baseUrls: [BASE, APP],
  tickets: [
    ticket(KEY),
    ticket(`${KEY}/`),
    ticket(`Prices-are-wrong-${KEY}`),
    ticket(`acme/Prices-are-wrong-${KEY}`),
    ticket(`acme/Prices-are-wrong-${KEY}?pvs=4`),
    ticket(`acme/Prices-are-wrong-${KEY}#0a0b`),
    ticket(`acme/Preise-%C3%BCber-null-${KEY}`),
    ticket(`acme/${OTHER}?v=0f0e0d0c0b0a09080706050403020100&p=${KEY}&pm=s`),
    ticket(`acme/Shop-${OTHER}?p=${KEY}&pm=c`),
    ticket(`acme-inc.2/${KEY}`),
    ticket(KEY, KEY, APP),
    ticket(`acme/${OTHER}?p=${KEY}`, KEY, APP),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/acme`,
    `${BASE}/acme/Prices-are-wrong`,
    `${BASE}/acme/${KEY.slice(1)}`,
    `${BASE}/acme/${KEY}0`,
    `${BASE}/acme/x${KEY}`,
    `${BASE}/acme/${KEY}/more`,
    DATABASE,
    `${DATABASE}&p=new`,
    `${BASE}/my-integrations`,
    `${BASE}/product?x=${KEY}`,
    `${BASE}/${KEY.toUpperCase()}`,
    `${BASE}/image/acme/x/${KEY}`,
    `http://www.notion.so/${KEY}`,
    `https://www.notion.so.evil.example/${KEY}`,
    `https://acme.notion.site/${KEY}`,
  ],
  fixtures: [
    {
      file: 'synthetic-page.html',
      ...PAGE,
      ticket: {
        title: 'Prices are wrong',
        type: 'page',
        state: 'in_progress',
        rawState: 'In progress',
        estimate: { value: 5, unit: 'points' },
        assignees: null,
        url: `${BASE}/${KEY}`,
      },
    },
    { file: 'synthetic-page-not-started.html', ...shown('open', 'Not started') },
    { file: 'synthetic-page-done.html', ...shown('done', 'Done') },
    { file: 'synthetic-page-own-status.html', ...shown('unknown', 'Waiting for Ada') },
    { file: 'synthetic-page-without-status.html', ...shown('unknown', null) },
    {
      file: 'synthetic-page-japanese.html',
      url: `${APP}/${KEY}`,
      baseUrl: APP,
      ticket: { title: '価格が間違っている', state: 'in_progress', rawState: '進行中' },
      rows: [],
    },
    {
      file: 'synthetic-peek.html',
      url: `${BASE}/acme/${OTHER}?v=0f0e0d0c0b0a09080706050403020100&p=${KEY}&pm=s`,
      baseUrl: BASE,
      ticket: { title: 'Prices are wrong', state: 'done' },
      rows,
    },
    { file: 'synthetic-table.html', url: DATABASE, baseUrl: BASE, ticket: null, rows },
    { file: 'synthetic-board.html', url: DATABASE, baseUrl: BASE, ticket: null, rows },
    { file: 'synthetic-note-with-database.html', ...PAGE, ticket: null, rows },
    {
      file: 'synthetic-hostile.html',
      ...PAGE,
      ticket: { title: '<img src=x onerror=alert(1)> #99 </script>', state: 'unknown', rawState: null },
      rows: [rows[1]!],
    },
    { file: 'synthetic-stale.html', ...PAGE, ticket: null },
    { file: 'synthetic-not-found.html', ...PAGE, ticket: null },
  ],
  marks: { titles: 'h1[aria-roledescription="page title"]', states: '' },
};
