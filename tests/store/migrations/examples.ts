import type { Example } from './harness';

const STAMP = ['0mf3k9x2a-0000', '0199a000-0000-7000-8000-000000000001', 'device'] as const;
const row = <T extends { id: string }>(fields: T) => ({
  ...fields,
  space: 'personal',
  deletedAt: null,
  stamps: Object.fromEntries(Object.keys(fields).map((field) => [field, STAMP])),
});

const ref = { tracker: 'redmine', baseUrl: 'https://Redmine.example/pm', project: null };
const ticket = (key: string, parent: string | null) => ({
  id: `redmine|https://redmine.example/pm||${key}`,
  ref: { ...ref, key },
  url: `https://Redmine.example/pm/issues/${key}`,
  title: `Ticket ${key}`,
  type: 'Feature',
  state: 'open',
  rawState: 'New',
  assignees: null,
  labels: null,
  estimate: null,
  parent,
  source: 'page',
  aliases: [],
  closedAt: null,
  seenAt: 1_791_190_800_000,
  seen: {},
  space: 'personal',
});

const FIRST = {
  people: [row({ id: '0199a000-0000-7000-8000-000000000001', name: 'Ana', isMe: true, handles: [] })],
  cycles: [
    row({
      id: '0199a000-0000-7000-8000-000000000002',
      name: 'Q4',
      startsOn: '2026-10-01',
      endsOn: '2026-12-31',
      state: 'active',
      cadence: 'weekly',
    }),
  ],
  tickets: [ticket('10', null), ticket('11', '10')],
  meta: [{ key: 'clock', value: STAMP[0] }],
};

/** One for each version: a missing one fails. */
const SECOND = {
  ...FIRST,
  tickets: [
    { ...ticket('10', null), parentId: null },
    { ...ticket('11', '10'), parentId: 'redmine|https://redmine.example/pm||10' },
  ],
};

export const EXAMPLES: readonly Example[] = [
  { version: 1, before: null, after: FIRST },
  { version: 2, before: FIRST, after: SECOND },
  { version: 3, before: SECOND, after: SECOND },
  { version: 4, before: SECOND, after: SECOND },
  { version: 5, before: SECOND, after: SECOND },
  { version: 6, before: SECOND, after: SECOND },
  { version: 7, before: SECOND, after: SECOND },
];
