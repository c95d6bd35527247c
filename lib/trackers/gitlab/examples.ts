import type { TicketState } from '../../domain/ticket';
import { type Examples, hostile, type TicketExample } from '../examples';

const PUBLIC = 'https://gitlab.com';
const OWN = 'https://code.example.org/gitlab';
const PROJECT = 'acme/shop/widgets';

const ticket = (path: string, key: string, project = PROJECT, baseUrl = PUBLIC): TicketExample => ({
  url: `${baseUrl}/${path}`,
  baseUrl,
  project,
  key,
});
const at = (path: string): string => `${PUBLIC}/${PROJECT}/-/${path}`;
const merge = (state: TicketState, rawState: string) => ({
  url: at('merge_requests/7'),
  baseUrl: PUBLIC,
  ticket: {
    title: 'Load prices lazily #12',
    type: 'merge request',
    state,
    rawState,
    assignees: ['ada'],
    labels: ['frontend'],
  },
  rows: [],
});

/** As the address of a list names what its drawer shows. */
const shown = (iid: number, path: string): string =>
  encodeURIComponent(btoa(JSON.stringify({ iid: `${iid}`, full_path: path, id: 1000 + iid })));
const listed = [
  { key: '5', title: 'Prices are wrong', state: null, labels: ['bug'], url: at('issues/5') },
  { key: '6', title: 'Old prices', state: 'done' as const, rawState: null },
  { key: '!7', title: 'Load prices lazily', state: null, type: 'merge request' },
  { key: '3', title: 'Faster shop', state: null },
  { key: '!8', title: 'Gone', state: 'done' as const, rawState: 'Merged' },
];

export const examples: Examples = {
  kinds: 'issues, work items, epics, merge requests',
  baseUrls: [PUBLIC, OWN],
  tickets: [
    ticket('acme/shop/widgets/-/issues/12', '12'),
    ticket('acme/shop/widgets/-/issues/12/', '12'),
    ticket('acme/shop/widgets/-/issues/12#note_5', '12'),
    ticket('acme/shop/widgets/-/issues/12?show=eyJpaWQiOiI1In0', '12'),
    ticket('acme/shop/widgets/-/issues/12/designs/home.png', '12'),
    ticket('acme/shop/widgets/-/work_items/12', '12'),
    ticket('acme/shop/widgets/-/issues/incident/12', '12'),
    ticket('acme/shop/widgets/-/merge_requests/7', '!7'),
    ticket('acme/shop/widgets/-/merge_requests/7/diffs?commit_id=0a1b', '!7'),
    ticket('acme/shop/widgets/-/merge_requests/7/pipelines', '!7'),
    ticket('a/b.c_d-e/-/issues/1', '1', 'a/b.c_d-e'),
    ticket('groups/acme/shop/-/epics/3', '3', 'groups/acme/shop'),
    ticket('groups/acme/-/work_items/3', '3', 'groups/acme'),
    ticket('a/b/c/d/e/f/-/issues/9', '9', 'a/b/c/d/e/f'),
    ticket(`acme/shop/widgets/-/boards/3?show=${shown(5, PROJECT)}`, '5'),
    ticket(`acme/shop/widgets/-/issues/12?show=${shown(5, PROJECT)}`, '5'),
    ticket(`acme/shop/widgets/-/issues/12?show=${shown(5, 'acme/other')}`, '12'),
    ticket(`groups/acme/shop/-/issues?show=${shown(5, PROJECT)}`, '5'),
    ticket(`groups/acme/shop/-/work_items?show=${shown(3, 'acme/shop')}`, '3', 'groups/acme/shop'),
    ticket(`groups/acme/-/epics?show=${shown(3, 'acme/shop')}`, '3', 'groups/acme/shop'),
    ticket(`dashboard/issues?show=${shown(5, PROJECT)}`, '5'),
    ticket(`intern/demo/-/boards?show=${shown(5, 'intern/demo')}`, '5', 'intern/demo', OWN),
    ticket('intern/demo/-/issues/1', '1', 'intern/demo', OWN),
    ticket('intern/demo/-/merge_requests/2/commits', '!2', 'intern/demo', OWN),
  ],
  others: [
    PUBLIC,
    `${PUBLIC}/acme`,
    `${PUBLIC}/acme/shop/widgets`,
    `${PUBLIC}/acme/-/issues/12`,
    `${PUBLIC}/acme/shop/widgets/issues/12`,
    at('issues'),
    at('issues/new'),
    at('issues/12/edit'),
    at('issues/12.json'),
    at('issues/012'),
    at('issues/12a'),
    at('issues/99999999999'),
    at('issues/service_desk'),
    at('work_items/new'),
    at('merge_requests'),
    at('merge_requests/new'),
    at('merge_requests/7.diff'),
    at('epics/3'),
    at('boards/12'),
    at('pipelines/12'),
    at('snippets/12'),
    at('milestones/12'),
    `${PUBLIC}/acme/-/shop/-/issues/12`,
    `${PUBLIC}/acme/sh%2fop/-/issues/12`,
    `${PUBLIC}/groups/acme/-/issues/12`,
    `${PUBLIC}/groups/acme/-/merge_requests/12`,
    `${PUBLIC}/groups/acme/-/epic_boards/3`,
    `${PUBLIC}/dashboard/issues`,
    `${at('boards/3')}?show=e30%3D`,
    `${at('boards/3')}?show=not-base64`,
    `${at('boards/3')}?show=${shown(5, 'acme/other')}`,
    `${at('boards/3')}?show=${shown(5, '../shop/widgets')}`,
    // Of a project, or of a group below: nothing there tells.
    `${PUBLIC}/groups/acme/shop/-/work_items?show=${shown(5, PROJECT)}`,
    'https://gitlab.com.evil.example/acme/shop/-/issues/12',
    'https://code.example.org/intern/demo/-/issues/1',
  ],
  fixtures: [
    {
      file: 'synthetic-issue-open.html',
      url: at('issues/12'),
      baseUrl: PUBLIC,
      ticket: {
        title: 'Checkout is slow',
        state: 'open',
        rawState: 'Open',
        assignees: ['ada'],
        labels: ['bug', 'workflow::ready'],
        estimate: { value: 750, unit: 'minutes' },
        parent: '7',
        url: at('issues/12'),
      },
      rows: [],
    },
    {
      file: 'synthetic-issue-duplicate.html',
      url: at('work_items/13'),
      baseUrl: PUBLIC,
      ticket: { title: 'Slow checkout', state: 'cancelled', rawState: 'Closed (duplicated)', url: at('issues/13') },
      rows: [],
    },
    {
      file: 'synthetic-issue-closed-german-sub-path.html',
      url: `${OWN}/intern/demo/-/issues/1`,
      baseUrl: OWN,
      ticket: { title: 'Geschirr spülen', state: 'done', rawState: 'Geschlossen', assignees: [], labels: [] },
      rows: [],
    },
    { file: 'synthetic-merge-open.html', ...merge('open', 'Open') },
    { file: 'synthetic-merge-merged.html', ...merge('done', 'Merged') },
    { file: 'synthetic-merge-closed.html', ...merge('cancelled', 'Closed') },
    {
      file: 'synthetic-issue-legacy.html',
      url: at('issues/14'),
      baseUrl: PUBLIC,
      ticket: { title: 'Old checkout', state: 'open', rawState: 'Open', assignees: null, labels: null },
      rows: [],
    },
    {
      file: 'synthetic-epic.html',
      url: `${PUBLIC}/groups/acme/shop/-/epics/3`,
      baseUrl: PUBLIC,
      ticket: { title: 'Faster shop', state: 'open', url: `${PUBLIC}/groups/acme/shop/-/epics/3` },
      rows: [],
    },
    {
      file: 'synthetic-list.html',
      url: `${PUBLIC}/groups/acme/shop/-/issues`,
      baseUrl: PUBLIC,
      ticket: null,
      rows: listed,
    },
    {
      file: 'synthetic-board.html',
      url: at('boards/3'),
      baseUrl: PUBLIC,
      ticket: null,
      rows: [
        { key: '5', title: 'Prices are wrong', state: null },
        { key: '6', title: 'Old prices', state: null },
        { key: '5', title: 'Prices are wrong', state: 'open' },
      ],
    },
    {
      file: 'synthetic-board-with-drawer.html',
      url: `${at('boards/3')}?show=${shown(5, PROJECT)}`,
      baseUrl: PUBLIC,
      ticket: { title: 'Prices are wrong', state: 'open', assignees: [], labels: [], url: at('issues/5') },
      rows: [
        { key: '5', title: 'Prices are wrong', state: null },
        { key: '6', title: 'Old prices', state: null },
      ],
    },
    {
      file: 'synthetic-list-with-drawer-17.html',
      url: `${PUBLIC}/groups/acme/shop/-/issues?show=${shown(5, PROJECT)}`,
      baseUrl: PUBLIC,
      ticket: { title: 'Prices are wrong', state: 'done', rawState: 'Closed', assignees: ['ada'] },
      rows: listed,
    },
    hostile({ url: at('issues/12'), baseUrl: PUBLIC }, [{ key: '5' }], {
      rawState: 'Open',
      labels: ['<b>constructor', '__proto__'],
    }),
    { file: 'synthetic-unreadable-state.html', url: at('issues/12'), baseUrl: PUBLIC, ticket: 'state', rows: [] },
    { file: 'synthetic-stale.html', url: at('issues/15'), baseUrl: PUBLIC, ticket: null, rows: [] },
    { file: 'synthetic-not-found.html', url: at('issues/404'), baseUrl: PUBLIC, ticket: null, rows: [] },
  ],
  marks: {
    titles: '[data-testid="work-item-title"],[data-testid="title-content"],.title',
    states: '.gl-badge',
  },
};
