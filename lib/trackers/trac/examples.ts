import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const SHOP = 'https://trac.acme.example/shop';
const ROOT = 'http://trac.intern.example';

const ticket = (path: string, key = '31', baseUrl = SHOP): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const TICKET = { url: `${SHOP}/ticket/31`, baseUrl: SHOP, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...TICKET,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'tickets',
  baseUrls: [SHOP, ROOT],
  tickets: [
    ticket('ticket/31'),
    ticket('ticket/31/'),
    ticket('ticket/31#comment:3'),
    ticket('ticket/31?cnum_edit=2'),
    ticket('ticket/31?version=4'),
    ticket('ticket/31?replyto=1#comment'),
    ticket('ticket/1', '1'),
    ticket('ticket/1234567890', '1234567890'),
    ticket('ticket/31?order=id&desc=1'),
    ticket('ticket/31', '31', ROOT),
    ticket('ticket/7#comment:1', '7', ROOT),
    ticket('ticket/8/', '8', ROOT),
  ],
  others: [
    `${SHOP}/`,
    `${SHOP}/ticket`,
    `${SHOP}/ticket/`,
    `${SHOP}/ticket/031`,
    `${SHOP}/ticket/31a`,
    `${SHOP}/ticket/31/edit`,
    `${SHOP}/ticket/31?format=csv`,
    `${SHOP}/ticket/99999999999`,
    `${SHOP}/newticket`,
    `${SHOP}/query?id=31`,
    `${SHOP}/report/31`,
    `${SHOP}/milestone/31`,
    `${SHOP}/attachment/ticket/31/x.png`,
    `${SHOP}/wiki/ticket/31`,
    `${SHOP}/changeset/31`,
    'https://trac.acme.example/ticket/31',
    'https://trac.acme.example/other/ticket/31',
    'https://trac.acme.example.evil.example/shop/ticket/31',
    'http://trac.acme.example/shop/ticket/31',
  ],
  fixtures: [
    {
      file: 'synthetic-ticket.html',
      ...TICKET,
      ticket: {
        title: 'Prices are wrong',
        type: 'defect',
        state: 'in_progress',
        rawState: 'assigned',
        assignees: ['ada'],
        labels: ['slow', 'checkout'],
        estimate: { value: 150, unit: 'minutes' },
        parent: '7',
      },
    },
    {
      file: 'synthetic-ticket-fixed.html',
      ...TICKET,
      ticket: { title: 'Prices are wrong', state: 'done', rawState: 'closed: fixed', estimate: null, parent: null },
    },
    { file: 'synthetic-ticket-wontfix.html', ...shown('cancelled', 'closed: wontfix') },
    { file: 'synthetic-ticket-own-status.html', ...shown('unknown', 'waiting') },
    {
      file: 'synthetic-ticket-0.12-german.html',
      url: `${ROOT}/ticket/31`,
      baseUrl: ROOT,
      ticket: { title: 'Preise sind falsch', state: 'open', rawState: 'new' },
      rows: [],
    },
    {
      file: 'synthetic-query.html',
      url: `${SHOP}/query?status=!closed`,
      baseUrl: SHOP,
      ticket: null,
      rows: [
        {
          key: '31',
          title: 'Prices are wrong',
          type: 'defect',
          state: 'open',
          rawState: 'new',
          assignees: ['ada'],
          labels: ['slow', 'checkout'],
          estimate: { value: 150, unit: 'minutes' },
          parent: '7',
        },
        { key: '32', title: 'Old prices', state: 'cancelled' },
      ],
    },
    {
      file: 'synthetic-report.html',
      url: `${SHOP}/report/1`,
      baseUrl: SHOP,
      ticket: null,
      rows: [{ key: '31', title: 'Prices are wrong', state: null }],
    },
    hostile(TICKET, [{ key: '5' }], {}),
    ...ticketless(TICKET),
  ],
  marks: { titles: '#trac-ticket-title .summary', states: '.trac-status' },
};
