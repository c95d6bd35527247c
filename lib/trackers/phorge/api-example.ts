import type { TicketRef } from '../../domain/ticket';
import type { ApiExample } from '../api-example';
import { api } from './api';

const seconds = (day: number) => Date.UTC(2026, 10, day, 8) / 1000;
const STATUSES = [
  { name: 'Open', value: 'open', closed: false, special: 'default' },
  { name: 'In progress', value: 'progress', closed: false },
  { name: 'Resolved', value: 'resolved', closed: true, special: 'closed' },
  { name: 'Gelassen', value: 'wontfix', closed: true },
];
const task = (id: number, name: string, status: string, fields: object = {}, projectPHIDs: string[] = []) => ({
  id,
  type: 'TASK',
  phid: `PHID-TASK-${id}`,
  fields: {
    name,
    ownerPHID: null,
    status: { value: status, name: STATUSES.find(({ value }) => value === status)?.name },
    points: 5,
    dateCreated: seconds(2),
    dateClosed: null,
    ...fields,
  },
  attachments: { projects: { projectPHIDs } },
});
const OVER = { dateClosed: seconds(20) };

const TASKS = [
  task(12, 'Faster search', 'progress', { ownerPHID: 'PHID-USER-5' }, ['PHID-PROJ-3']),
  task(13, 'Cache prices', 'resolved', OVER),
  task(14, 'Old loader', 'wontfix', OVER),
  task(15, 'Not begun', 'open'),
];
const NAMES = { 'PHID-USER-5': 'ana', 'PHID-PROJ-3': 'prices', 'PHID-TASK-9': 'T9' };
const EDGES = [{ sourcePHID: 'PHID-TASK-12', edgeType: 'task.parent', destinationPHID: 'PHID-TASK-9' }];
const HISTORY = [
  { id: 4, type: 'status', dateCreated: seconds(20), fields: { old: 'open', new: 'resolved' } },
  { id: 3, type: 'comment', dateCreated: seconds(6), fields: [] },
  { id: 2, type: 'status', dateCreated: seconds(5), fields: { old: 'wontfix', new: 'open' } },
  { id: 1, type: 'status', dateCreated: seconds(4), fields: { old: 'open', new: 'wontfix' } },
  { id: 0, type: null, dateCreated: seconds(2), fields: [] },
];
const cursor = { limit: 100, after: null, before: null, order: null };

type Form = Readonly<Record<string, string>>;
const valuesOf = (form: Form, name: string): readonly string[] =>
  Object.keys(form).flatMap((key) => (key.startsWith(`${name}[`) ? (form[key] ?? []) : []));

const METHODS: Readonly<Record<string, (form: Form) => unknown>> = {
  'user.whoami': () => ({ phid: 'PHID-USER-5', userName: 'ana', realName: 'Ana Lima' }),
  'maniphest.status.search': () => ({ data: STATUSES }),
  'maniphest.search': (form) => {
    const ids = valuesOf(form, 'constraints[ids]');
    if (form['constraints[modifiedStart]'] === String(seconds(20)))
      return { data: [{ id: 12 }, { id: 500 }], maps: {}, query: { queryKey: null }, cursor };
    if (ids.length === 0 || ids.length > 100 || form['attachments[projects]'] !== '1') return null;
    return { data: TASKS.filter(({ id }) => ids.includes(String(id))), maps: {}, query: { queryKey: null }, cursor };
  },
  'edge.search': (form) => {
    if (form['types[0]'] !== 'task.parent') return null;
    const sources = valuesOf(form, 'sourcePHIDs');
    return { data: EDGES.filter(({ sourcePHID }) => sources.includes(sourcePHID)), cursor };
  },
  'phid.query': (form) => {
    const asked = valuesOf(form, 'phids');
    const known = Object.entries(NAMES).filter(([phid]) => asked.includes(phid));
    return known.length === 0 ? [] : Object.fromEntries(known.map(([phid, name]) => [phid, { phid, name }]));
  },
  'transaction.search': ({ objectIdentifier }) => (objectIdentifier === 'T13' ? { data: HISTORY, cursor } : null),
};

export const example: ApiExample = {
  api,
  token: `api-${'b'.repeat(28)}`,
  account: 'ana',
  tickets(baseUrl) {
    const ref = (key: number): TicketRef => ({ tracker: 'phorge', baseUrl, project: null, key: `T${key}` });
    const closedAt = seconds(20) * 1000;
    return [
      [
        ref(12),
        {
          title: 'Faster search',
          type: 'task',
          state: 'in_progress',
          rawState: 'In progress',
          assignees: ['ana'],
          labels: ['prices'],
          estimate: null,
          parent: 'T9',
          url: `${baseUrl}/T12`,
          createdAt: seconds(2) * 1000,
          closedAt: null,
        },
      ],
      [ref(13), { state: 'done', closedAt, assignees: [], labels: [], parent: null }],
      [ref(14), { state: 'cancelled', rawState: 'Gelassen', closedAt }],
      [ref(15), { state: 'open', rawState: 'Open' }],
      [ref(16), { missing: 'absent' }],
    ];
  },
  changed(baseUrl) {
    const ref = (key: number): TicketRef => ({ tracker: 'phorge', baseUrl, project: null, key: `T${key}` });
    return { since: seconds(20) * 1000, asked: [ref(12), ref(13)], changed: [ref(12)] };
  },
  history: (baseUrl) => [
    { tracker: 'phorge', baseUrl, project: null, key: 'T13' },
    [
      { at: seconds(20) * 1000, state: 'done' },
      { at: seconds(5) * 1000, state: 'open' },
      { at: seconds(4) * 1000, state: 'cancelled' },
    ],
  ],
  answer({ method, path, body }) {
    const form = (body ?? {}) as Form;
    const name = path.slice(1);
    if (method !== 'POST' || !Object.hasOwn(METHODS, name)) return null;
    const error = (error_code: string, error_info: string) => ({ body: { result: null, error_code, error_info } });
    if (form['api.token'] !== this.token) return error('ERR-INVALID-AUTH', 'API token has the wrong format.');
    const result = METHODS[name]?.(form) ?? null;
    return result === null ? null : { body: { result, error_code: null, error_info: null } };
  },
};
