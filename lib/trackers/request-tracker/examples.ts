import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample } from '../examples';

const BASE = 'https://help.acme.example/rt';
const ROOT = 'http://rt.intern.example';

const ticket = (path: string, key = '31', baseUrl = BASE): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const TICKET = { url: `${BASE}/Ticket/Display.html?id=31`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...TICKET,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'tickets',
  baseUrls: [BASE, ROOT],
  tickets: [
    ticket('Ticket/Display.html?id=31'),
    ticket('Ticket/Display.html?id=31#txn-88'),
    ticket('Ticket/Display.html?id=31&ForceShowHistory=1'),
    ticket('Ticket/Display.html?ForceShowHistory=1;id=31'),
    ticket('Ticket/Display.html?id=31;results=ab12'),
    ticket('Ticket/Modify.html?id=31'),
    ticket('Ticket/ModifyAll.html?id=31'),
    ticket('Ticket/ModifyPeople.html?id=31'),
    ticket('Ticket/History.html?id=31'),
    ticket('Ticket/Update.html?Action=Respond&id=31'),
    ticket('SelfService/Display.html?id=31'),
    ticket('m/ticket/show?id=31'),
    ticket('Ticket/Display.html?id=1234567890', '1234567890'),
    ticket('Ticket/Display.html?id=7', '7', ROOT),
    ticket('Ticket/Reminders.html?id=8', '8', ROOT),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/Ticket/Display.html`,
    `${BASE}/Ticket/Display.html?id=`,
    `${BASE}/Ticket/Display.html?id=new`,
    `${BASE}/Ticket/Display.html?id=031`,
    `${BASE}/Ticket/Display.html?id=31a`,
    `${BASE}/Ticket/Display.html?id=31&id=32`,
    `${BASE}/Ticket/Display.html?id=99999999999`,
    `${BASE}/Ticket/Display.html/31?id=31`,
    `${BASE}/Ticket/Create.html?Queue=1&id=31`,
    `${BASE}/Ticket/Attachment/31/5/x.png?id=31`,
    `${BASE}/ticket/display.html?id=31`,
    `${BASE}/Asset/Display.html?id=31`,
    `${BASE}/Articles/Article/Display.html?id=31`,
    `${BASE}/Search/Results.html?Query=id=31`,
    `${BASE}/User/Summary.html?id=31`,
    'https://help.acme.example/Ticket/Display.html?id=31',
    'https://help.acme.example/other/Ticket/Display.html?id=31',
    'https://help.acme.example.evil.example/rt/Ticket/Display.html?id=31',
    'http://help.acme.example/rt/Ticket/Display.html?id=31',
  ],
  fixtures: [
    {
      file: 'synthetic-ticket.html',
      ...TICKET,
      ticket: {
        title: 'Prices are wrong',
        type: 'ticket',
        state: 'in_progress',
        rawState: 'open',
        assignees: [],
        estimate: { value: 960, unit: 'minutes' },
      },
    },
    {
      file: 'synthetic-ticket-6.html',
      ...TICKET,
      ticket: { title: 'Prices are wrong', state: 'in_progress', rawState: 'open', assignees: ['ada (Ada Byron)'] },
    },
    {
      file: 'synthetic-ticket-4.4.html',
      ...TICKET,
      ticket: { state: 'in_progress', rawState: 'stalled', estimate: { value: 120, unit: 'minutes' }, assignees: null },
    },
    { file: 'synthetic-ticket-new.html', ...shown('open', 'new') },
    { file: 'synthetic-ticket-resolved.html', ...shown('done', 'resolved') },
    { file: 'synthetic-ticket-rejected.html', ...shown('cancelled', 'rejected') },
    { file: 'synthetic-ticket-own-status.html', ...shown('unknown', 'ouvert') },
    {
      file: 'synthetic-ticket-german-root.html',
      url: `${ROOT}/Ticket/Display.html?id=31`,
      baseUrl: ROOT,
      ticket: {
        title: 'Preise sind falsch',
        state: 'in_progress',
        rawState: 'offen',
        estimate: { value: 90, unit: 'minutes' },
      },
      rows: [],
    },
    {
      file: 'synthetic-search.html',
      url: `${BASE}/Search/Results.html?Query=Queue='Shop'`,
      baseUrl: BASE,
      ticket: null,
      rows: [
        {
          key: '31',
          title: 'Prices are wrong',
          type: 'ticket',
          state: 'in_progress',
          rawState: 'open',
          assignees: ['ada'],
        },
        { key: '32', title: 'Old prices', state: 'done', rawState: 'resolved', assignees: [] },
      ],
    },
    hostile(TICKET, [{ key: '5', title: null }], { estimate: null }),
    { file: 'synthetic-merged.html', ...TICKET, ticket: null },
    { file: 'synthetic-unreadable-state.html', ...TICKET, ticket: 'state' },
    { file: 'synthetic-form.html', url: `${BASE}/Ticket/Modify.html?id=31`, baseUrl: BASE, ticket: null, rows: [] },
    { file: 'synthetic-not-found.html', ...TICKET, ticket: null },
  ],
  marks: { titles: '#header h1', states: '.ticket-info-basics .status :is(.current-value,td.value)' },
};
