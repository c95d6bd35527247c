import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const ROOT = 'https://work.acme.example';
const BELOW = 'https://intra.acme.example/openproject';

const ticket = (path: string, key = '31', baseUrl = ROOT): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const PACKAGE = { url: `${ROOT}/projects/shop/work_packages/31/activity`, baseUrl: ROOT, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...PACKAGE,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'work packages',
  baseUrls: [ROOT, BELOW],
  tickets: [
    ticket('work_packages/31'),
    ticket('work_packages/31/'),
    ticket('work_packages/31/activity#activity-5'),
    ticket('work_packages/31/overview?query_id=5'),
    ticket('projects/shop/work_packages/31'),
    ticket('projects/shop/work_packages/31/relations'),
    ticket('projects/shop/work_packages/details/31/overview'),
    ticket('work_packages/details/31'),
    ticket('wp/31'),
    ticket('projects/shop/boards/3/details/31/overview'),
    ticket('work_packages/SHOP-31', 'SHOP-31'),
    ticket('projects/shop/work_packages/SHOP-31/activity', 'SHOP-31'),
    ticket('projects/shop/work_packages/31/activity', '31', BELOW),
  ],
  others: [
    `${ROOT}/`,
    `${ROOT}/work_packages`,
    `${ROOT}/work_packages/new`,
    `${ROOT}/work_packages/031`,
    `${ROOT}/work_packages/31a`,
    `${ROOT}/work_packages/31.pdf`,
    `${ROOT}/work_packages/31/activity/more`,
    `${ROOT}/work_packages/99999999999`,
    `${ROOT}/work_packages/shop-31`,
    `${ROOT}/projects/shop`,
    `${ROOT}/projects/shop/work_packages`,
    `${ROOT}/projects/shop/work_packages/calendar`,
    `${ROOT}/projects/shop/work_packages/create_new`,
    `${ROOT}/projects/shop/boards/31`,
    `${ROOT}/projects/shop/wiki/31`,
    `${ROOT}/api/v3/work_packages/31`,
    `${ROOT}/attachments/31`,
    'https://work.acme.example.evil.example/work_packages/31',
    'http://work.acme.example/work_packages/31',
    'https://intra.acme.example/work_packages/31',
  ],
  fixtures: [
    {
      file: 'synthetic-package.html',
      ...PACKAGE,
      ticket: {
        title: 'Prices are wrong',
        type: 'Bug',
        state: 'in_progress',
        rawState: 'In progress',
        assignees: ['Ada Byron'],
        estimate: { value: 5, unit: 'points' },
        parent: '7',
        url: `${ROOT}/work_packages/31`,
      },
    },
    { file: 'synthetic-package-closed.html', ...shown('done', 'Closed') },
    { file: 'synthetic-package-rejected.html', ...shown('cancelled', 'Rejected') },
    { file: 'synthetic-package-own-status.html', ...shown('unknown', 'Waiting for Godot') },
    {
      file: 'synthetic-package-german-sub-path.html',
      url: `${BELOW}/projects/shop/work_packages/31/activity`,
      baseUrl: BELOW,
      ticket: {
        title: 'Preise sind falsch',
        state: 'open',
        rawState: 'Neu',
        assignees: [],
        estimate: { value: 150, unit: 'minutes' },
      },
      rows: [],
    },
    {
      file: 'synthetic-package-semantic-id.html',
      ...PACKAGE,
      url: `${ROOT}/wp/SHOP-31`,
      ticket: { title: 'Prices are wrong' },
    },
    { file: 'synthetic-package-legacy.html', ...shown('open', 'New') },
    {
      file: 'synthetic-list-with-pane.html',
      url: `${ROOT}/projects/shop/work_packages/details/31/overview`,
      baseUrl: ROOT,
      ticket: { title: 'Prices are wrong', state: 'open' },
      rows: [
        {
          key: '31',
          title: 'Prices are wrong',
          type: 'Bug',
          state: 'open',
          assignees: ['Ada Byron'],
          estimate: { value: 8, unit: 'points' },
          parent: '1',
        },
        { key: '32', title: 'Old prices', state: 'done' },
      ],
    },
    {
      file: 'synthetic-board.html',
      url: `${ROOT}/projects/shop/boards/3`,
      baseUrl: ROOT,
      ticket: null,
      rows: [{ key: '31', title: 'Prices are wrong', state: 'open' }, { key: 'SHOP-32' }],
    },
    hostile(PACKAGE, [{ key: '5' }], {}),
    ...ticketless(PACKAGE),
  ],
  marks: { titles: '[data-field-name="subject"]', states: '[data-field-name="status"]' },
};
