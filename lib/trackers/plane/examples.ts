import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const BASE = 'https://app.plane.so';
const OWN = 'http://plane.intern.example:8080';

const ticket = (path: string, key = 'SHO-31', project = 'acme', baseUrl = BASE): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project,
  key,
});
const ITEM = { url: `${BASE}/acme/browse/SHO-31/`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...ITEM,
  ticket: { title: 'Prices are wrong', state, rawState },
});
const ISSUES = `${BASE}/acme/projects/0a1b2c3d-0000-4000-8000-00000000abcd/issues/`;
const rows = [
  { key: 'SHO-31', title: 'Prices are wrong', type: 'work item', state: 'in_progress' as const, url: ITEM.url },
  { key: 'SHO-32', title: 'Old prices', state: 'cancelled' as const },
];

export const examples: Examples = {
  kinds: 'work items',
  baseUrls: [BASE, OWN],
  tickets: [
    ticket('acme/browse/SHO-31/'),
    ticket('acme/browse/SHO-31'),
    ticket('acme/browse/sho-31/'),
    ticket('Acme/browse/SHO-31/'),
    ticket('acme/browse/SHO-31/#comment-1a2b'),
    ticket('acme/browse/SHO-31/?x=y'),
    ticket('acme-shop_2/browse/A-7/', 'A-7', 'acme-shop_2'),
    ticket('7up/browse/A1B2C3-1234567890/', 'A1B2C3-1234567890', '7up'),
    ticket('browse/browse/SHO-31/', 'SHO-31', 'browse'),
    ticket('acme/browse/SHO-31/', 'SHO-31', 'acme', OWN),
    ticket('acme/browse/SHO-7', 'SHO-7', 'acme', OWN),
    ticket('a/browse/B-1/', 'B-1', 'a', OWN),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/acme`,
    `${BASE}/acme/browse`,
    `${BASE}/acme/browse/`,
    `${BASE}/acme/browse/SHO`,
    `${BASE}/acme/browse/SHO-0`,
    `${BASE}/acme/browse/SHO-031`,
    `${BASE}/acme/browse/SHO-31a`,
    `${BASE}/acme/browse/31`,
    `${BASE}/acme/browse/SHO-31/more`,
    ISSUES,
    `${ISSUES}0a1b2c3d-0000-4000-8000-00000000dcba/`,
    `${BASE}/acme/projects/0a1b2c3d-0000-4000-8000-00000000abcd/cycles/31/`,
    `${BASE}/acme/settings/browse/SHO-31/`,
    `${BASE}/browse/SHO-31/`,
    `${BASE}/api/workspaces/acme/work-items/SHO-31/`,
    'http://app.plane.so/acme/browse/SHO-31/',
    'https://app.plane.so.evil.example/acme/browse/SHO-31/',
    'https://plane.so/acme/browse/SHO-31/',
  ],
  fixtures: [
    {
      file: 'synthetic-item.html',
      ...ITEM,
      ticket: {
        title: 'Prices are wrong',
        type: 'work item',
        state: 'in_progress',
        rawState: 'Cooking',
        labels: ['slow', 'checkout'],
        assignees: ['ada'],
        estimate: { value: 5, unit: 'points' },
        parent: 'SHO-7',
      },
      rows: [{ key: 'SHO-33', title: 'Round them', state: 'done' }],
    },
    {
      file: 'synthetic-item-backlog.html',
      ...ITEM,
      ticket: { title: 'Prices are wrong', state: 'open', rawState: 'Backlog', assignees: [], estimate: null },
    },
    { file: 'synthetic-item-unstarted.html', ...shown('open', 'Todo') },
    { file: 'synthetic-item-completed.html', ...shown('done', 'Done') },
    { file: 'synthetic-item-cancelled.html', ...shown('cancelled', 'Cancelled') },
    { file: 'synthetic-item-before-2025.html', ...shown('done', 'Done') },
    {
      file: 'synthetic-item-german-read-only.html',
      url: `${OWN}/acme/browse/SHO-31/`,
      baseUrl: OWN,
      ticket: { title: 'Preise sind falsch', state: 'open', labels: null, parent: null },
      rows: [],
    },
    {
      file: 'synthetic-list.html',
      url: ISSUES,
      baseUrl: BASE,
      ticket: null,
      rows: [{ ...rows[0]!, labels: ['slow'], estimate: { value: 3, unit: 'points' } }, rows[1]!],
    },
    { file: 'synthetic-board.html', url: ISSUES, baseUrl: BASE, ticket: null, rows },
    { file: 'synthetic-spreadsheet.html', url: ISSUES, baseUrl: BASE, ticket: null, rows },
    hostile(ITEM, [{ key: 'SHO-5' }]),
    ...ticketless(ITEM),
  ],
  marks: { titles: '#title-input,.whitespace-pre-line', states: '.property svg' },
};
