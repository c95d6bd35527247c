import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample, ticketless } from '../examples';

const ROOT = 'https://bugs.acme.example';
const BELOW = 'http://intra.acme.example/bugzilla';

const ticket = (path: string, key = '31', baseUrl = ROOT): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project: null,
  key,
});
const BUG = { url: `${ROOT}/show_bug.cgi?id=31`, baseUrl: ROOT, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...BUG,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'bugs',
  baseUrls: [ROOT, BELOW],
  tickets: [
    ticket('show_bug.cgi?id=31'),
    ticket('show_bug.cgi?id=31#c5'),
    ticket('show_bug.cgi?id=31&list_id=7'),
    ticket('show_bug.cgi?format=default&id=31'),
    ticket('show_bug.cgi?id=1', '1'),
    ticket('show_bug.cgi?id=1234567890', '1234567890'),
    ticket('show_bug.cgi?GoAheadAndLogIn=1&id=31'),
    ticket('31'),
    ticket('31#c2'),
    ticket('31?x=1'),
    ticket('show_bug.cgi?id=31', '31', BELOW),
    ticket('show_bug.cgi?id=31#attach_5', '31', BELOW),
  ],
  others: [
    `${ROOT}/`,
    `${ROOT}/show_bug.cgi`,
    `${ROOT}/show_bug.cgi?id=`,
    `${ROOT}/show_bug.cgi?id=prices`,
    `${ROOT}/show_bug.cgi?id=031`,
    `${ROOT}/show_bug.cgi?id=31a`,
    `${ROOT}/show_bug.cgi?id=1&id=2`,
    `${ROOT}/show_bug.cgi?id=1,2`,
    `${ROOT}/show_bug.cgi?id=31&ctype=xml`,
    `${ROOT}/buglist.cgi?bug_id=31`,
    `${ROOT}/buglist.cgi?id=31`,
    `${ROOT}/process_bug.cgi`,
    `${ROOT}/enter_bug.cgi?product=Shop`,
    `${ROOT}/attachment.cgi?id=31`,
    `${ROOT}/show_activity.cgi?id=31`,
    `${ROOT}/rest/bug/31`,
    `${ROOT}/31/edit`,
    'https://bugs.acme.example.evil.example/show_bug.cgi?id=31',
    'http://bugs.acme.example/show_bug.cgi?id=31',
    'http://intra.acme.example/show_bug.cgi?id=31',
  ],
  fixtures: [
    {
      file: 'synthetic-bug.html',
      ...BUG,
      ticket: {
        title: 'Prices are wrong',
        type: 'bug',
        state: 'in_progress',
        rawState: 'IN_PROGRESS',
        assignees: ['Ada Byron'],
        estimate: { value: 90, unit: 'minutes' },
        labels: ['perf', 'regression'],
      },
    },
    {
      file: 'synthetic-bug-fixed.html',
      ...BUG,
      ticket: { title: 'Prices are wrong', state: 'done', rawState: 'RESOLVED FIXED', labels: [] },
    },
    { file: 'synthetic-bug-duplicate.html', ...shown('cancelled', 'RESOLVED DUPLICATE') },
    { file: 'synthetic-bug-own-status.html', ...shown('unknown', 'WAITING') },
    {
      file: 'synthetic-bug-german-sub-path.html',
      url: `${BELOW}/show_bug.cgi?id=31`,
      baseUrl: BELOW,
      ticket: { title: 'Preise sind falsch', state: 'open', rawState: 'NEW', assignees: [], estimate: null },
      rows: [],
    },
    {
      file: 'synthetic-bug-modal.html',
      ...BUG,
      url: `${ROOT}/31`,
      ticket: { title: 'Prices are wrong', state: 'open', rawState: 'NEW', assignees: ['Ada Byron'], labels: ['perf'] },
    },
    {
      file: 'synthetic-list.html',
      url: `${ROOT}/buglist.cgi?product=Shop`,
      baseUrl: ROOT,
      ticket: null,
      rows: [
        {
          key: '31',
          title: 'Prices are wrong',
          state: 'open',
          rawState: 'CONFIRMED',
          assignees: ['Ada Augusta Byron King'],
          labels: ['perf', 'regression'],
          estimate: { value: 90, unit: 'minutes' },
        },
        {
          key: '32',
          title: 'Old prices',
          state: 'cancelled',
          rawState: 'RESOLVED WONTFIX',
          assignees: [],
          labels: [],
          estimate: null,
        },
        { key: '33', state: 'done' },
        { key: '34', state: null },
      ],
    },
    hostile(BUG, [{ key: '5' }], {}),
    ...ticketless(BUG),
  ],
  marks: {
    titles: '#short_desc_nonedit_display,#field-value-short_desc',
    states: '#static_bug_status,#field-value-status_summary',
  },
};
