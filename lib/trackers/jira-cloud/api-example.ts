import type { ApiReading, Missing } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import type { Moment } from '../../domain/told-history';
import type { ApiExample, ApiReply } from '../api-example';
import { api } from './api';

const STATUS = (name: string, key: string) => ({ id: '1', name, statusCategory: { id: 2, key, name: key } });
const issue = (key: string, summary: string, fields: object = {}) => ({
  id: '10001',
  key,
  fields: {
    summary,
    status: STATUS('Zu erledigen', 'new'),
    resolution: null,
    issuetype: { id: '1', name: 'Story', subtask: false },
    assignee: null,
    labels: [],
    timeoriginalestimate: null,
    customfield_10016: null,
    created: '2026-11-02T09:00:00.000+0100',
    resolutiondate: null,
    statuscategorychangedate: '2026-11-20T09:00:00.000+0100',
    ...fields,
  },
});

/** Issues of both kinds of Jira. */
export const ISSUES = [
  issue('SHOP-12', 'Faster search', {
    status: STATUS('Sitting with QA', 'indeterminate'),
    assignee: { displayName: 'Ana Lima', active: true },
    labels: ['prices'],
    customfield_10016: 5,
    timeoriginalestimate: 3600,
    parent: { id: '9', key: 'SHOP-9', fields: { summary: 'Be fast' } },
  }),
  issue('SHOP-13', 'Cache prices', {
    status: STATUS('Released', 'done'),
    timeoriginalestimate: 5400,
    resolutiondate: '2026-11-20T09:00:00.000+0100',
  }),
  issue('SHOP-14', 'Old loader', { status: STATUS('Done', 'done'), resolution: { name: "Won't Do" } }),
  issue('SHOP-15', 'Not begun'),
];
/** One of another project by now. */
export const MOVED = issue('NEW-3', 'Moved');
export const ABSENT = ['SHOP-16', 'SHOP-17'];
export const FIELDS = [
  { id: 'summary', name: 'Zusammenfassung', custom: false, schema: { type: 'string', system: 'summary' } },
  {
    id: 'customfield_10016',
    name: 'Aufwand',
    custom: true,
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points', customId: 10016 },
  },
];

/** What is to be read of each. */
export function expected(
  tracker: 'jira-cloud' | 'jira-dc',
  baseUrl: string,
): readonly (readonly [TicketRef, Partial<ApiReading> | { readonly missing: Missing }])[] {
  const ref = (key: string): TicketRef => ({ tracker, baseUrl, project: null, key });
  const closedAt = Date.UTC(2026, 10, 20, 8);
  return [
    [
      ref('SHOP-12'),
      {
        title: 'Faster search',
        type: 'Story',
        state: 'in_progress',
        rawState: 'Sitting with QA',
        assignees: ['Ana Lima'],
        labels: ['prices'],
        estimate: { value: 5, unit: 'points' },
        parent: 'SHOP-9',
        url: `${baseUrl}/browse/SHOP-12`,
        createdAt: Date.UTC(2026, 10, 2, 8),
        closedAt: null,
      },
    ],
    [ref('SHOP-13'), { state: 'done', closedAt, estimate: { value: 90, unit: 'minutes' } }],
    [ref('SHOP-14'), { state: 'cancelled', rawState: 'Done', closedAt }],
    [ref('SHOP-15'), { state: 'open', rawState: 'Zu erledigen', assignees: [], labels: [], estimate: null }],
    [ref('OLD-3'), { ref: ref('NEW-3'), title: 'Moved', url: `${baseUrl}/browse/NEW-3` }],
    ...ABSENT.map((key) => [ref(key), { missing: 'absent' }] as const),
  ];
}

/** Keys that a search is for; `null` = it is no such search. */
export function keysIn(query: URLSearchParams): string[] | null {
  const [, list] = /^key in \(("[A-Z]+-\d+"(?:,"[A-Z]+-\d+")*)\)$/.exec(query.get('jql') ?? '') ?? [];
  const isWhole = query.get('maxResults') === '100' && query.get('fields')?.split(',').includes('status');
  return list && isWhole ? list.replaceAll('"', '').split(',') : null;
}

/** What is found under these keys, old ones among them. */
export const found = (keys: readonly string[]) =>
  [...ISSUES, MOVED].filter(({ key }) => keys.includes(key) || (key === MOVED.key && keys.includes('OLD-3')));

export const STATUSES = [
  { ...STATUS('Zu erledigen', 'new'), id: '1' },
  { ...STATUS('Sitting with QA', 'indeterminate'), id: '3' },
  { ...STATUS('Released', 'done'), id: '10001' },
];
/** The newest first, in the hour in which clocks are put back, and the word in the language of whoever changed it. */
const CHANGELOG: object = {
  startAt: 0,
  maxResults: 2,
  total: 2,
  histories: [
    {
      created: '2026-11-04T02:10:00.000+0100',
      items: [{ field: 'status', fieldtype: 'jira', from: '10001', fromString: 'Released', to: '3', toString: 'QA' }],
    },
    {
      created: '2026-11-04T02:50:00.000+0200',
      items: [
        { field: 'resolution', fieldtype: 'jira', from: null, to: '1' },
        { field: 'status', fieldtype: 'jira', from: '1', fromString: 'Offen', to: '10001', toString: 'Fertig' },
      ],
    },
  ],
};

/** How one of them stood since it was made. */
export const historyOf = (tracker: 'jira-cloud' | 'jira-dc', baseUrl: string): [TicketRef, Moment[]] => [
  { tracker, baseUrl, project: null, key: 'SHOP-12' },
  [
    { at: Date.UTC(2026, 10, 2, 8), state: 'open' },
    { at: Date.UTC(2026, 10, 4, 0, 50), state: 'done' },
    { at: Date.UTC(2026, 10, 4, 1, 10), state: 'in_progress' },
  ],
];

/** One issue, asked for by itself. */
export function oneOf(key: string, query: URLSearchParams): ApiReply {
  if (key === 'SHOP-12' && query.get('expand') === 'changelog')
    return { body: { ...found([key])[0], changelog: CHANGELOG } };
  const [one] = found([key]);
  const errorMessages = ['Das Vorgangselement ist nicht vorhanden, oder Sie haben keine Berechtigung.'];
  return one ? { body: one } : { status: 404, body: { errorMessages, errors: {} } };
}

/** Tickets something happened to lately. */
export const changedOf = (tracker: 'jira-cloud' | 'jira-dc') => (baseUrl: string) => {
  const ref = (key: string): TicketRef => ({ tracker, baseUrl, project: null, key });
  return { since: Date.now() - 3_600_000, asked: [ref('SHOP-12'), ref('SHOP-13')], changed: [ref('SHOP-12')] };
};
export const isChangedSearch = (query: URLSearchParams): boolean =>
  /^updated >= -6[01]m$/.test(query.get('jql') ?? '') && query.get('maxResults') === '100';

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/rest/api/3/field') return { body: FIELDS };
  if (path === '/rest/api/3/myself') return { body: { accountId: '5', displayName: 'Ana Lima' } };
  const one = /^\/rest\/api\/3\/issue\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (path === '/rest/api/3/status') return { body: STATUSES };
  if (one) return oneOf(one, query);
  if (path === '/rest/api/3/search/jql' && isChangedSearch(query))
    return {
      body: {
        issues: [
          { id: '1', key: 'SHOP-12' },
          { id: '9', key: 'SHOP-99' },
        ],
        isLast: true,
      },
    };
  const keys = path === '/rest/api/3/search/jql' ? keysIn(query) : null;
  if (!keys) return null;
  const lost = keys.filter((key) => found([key]).length === 0);
  // Of the first it tells the key, of another nothing of use.
  const [first] = lost;
  const message =
    first === ABSENT[0] ? `Für das Feld "key" ist kein Vorgang mit dem Schlüssel "${first}" vorhanden.` : 'Unzulässig.';
  if (lost.length > 0) return { status: 400, body: { errorMessages: [message], warningMessages: [] } };
  return { body: { issues: found(keys), isLast: true } };
}

export const example: ApiExample = {
  api,
  token: `ana@acme.example:${'b'.repeat(24)}`,
  account: 'Ana Lima',
  tickets: (baseUrl) => expected('jira-cloud', baseUrl),
  changed: changedOf('jira-cloud'),
  history: (baseUrl) => historyOf('jira-cloud', baseUrl),
  answer({ method, path, query, headers }, way) {
    if (method !== 'GET') return null;
    if (way === 'token' && headers['authorization'] !== `Basic ${btoa(this.token)}`)
      return { status: 401, body: 'Client must be authenticated to access this resource.' };
    return answer(path, query);
  },
};
