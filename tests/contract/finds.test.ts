import { afterEach, expect, test } from 'vitest';
import type { RuleMatch } from '../../lib/domain/link-rule';
import { projectOf } from '../../lib/domain/project';
import type { TicketReading, TicketRef, TrackerId } from '../../lib/domain/ticket';
import { TrackerTrouble } from '../../lib/domain/tracker-trouble';
import { trackerHttp } from '../../lib/platform/tracker-http';
import type { Way } from '../../lib/trackers/api';
import type { ApiExample, ApiReply, ApiRequest } from '../../lib/trackers/api-example';
import { finds } from '../../lib/trackers/api-finds';
import { ruleKinds } from '../../lib/trackers/api-rule-kinds';
import { apis } from '../../lib/trackers/apis';
import { type ApiServer, startApi } from './api-server';
import { examplesOf } from './pages';
import { unpublished } from './published';

const servers: (ApiServer & { readonly id: TrackerId; readonly way: Way })[] = [];
afterEach(async () => {
  const over = servers.splice(0);
  await Promise.all(over.map((server) => server.stop()));
  // Nothing that its tracker does not publish.
  const asked = over.flatMap(({ id, way, state }) => unpublished(id, way, state.requests));
  if (asked.length > 0) throw new Error(asked.join('\n'));
});

/** What closes a string in one of their languages, and goes on as another question. */
const EVIL = `x" OR 'y' } ) OR project = "secret" -- \\" \u0000`;

/** An empty answer of each, and one that names a ticket. */
const NONE: Readonly<Partial<Record<TrackerId, unknown>>> = {
  asana: { data: [], next_page: null },
  'azure-devops': { workItems: [] },
  bugzilla: { bugs: [] },
  clickup: { tasks: [] },
  forgejo: [],
  gitea: [],
  github: { incomplete_results: false, items: [] },
  gitlab: [],
  'jira-cloud': { issues: [], isLast: true },
  'jira-dc': { issues: [], total: 0 },
  linear: {
    data: {
      organization: { urlKey: 'acme' },
      issues: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    },
  },
  openproject: { total: 0, _embedded: { elements: [] } },
  redmine: { issues: [], total_count: 0 },
  'request-tracker': { items: [] },
  shortcut: { data: [], next: null },
  trello: { cards: [] },
  youtrack: [],
};
const ONE: Readonly<Partial<Record<TrackerId, readonly [body: unknown, id: string]>>> = {
  asana: [{ data: [{ gid: '1200000000007', name: 'a/b', completed: true }] }, 'asana|BASE||1200000000007'],
  'azure-devops': [{ workItems: [{ id: 7 }] }, 'azure-devops|BASE||7'],
  bugzilla: [{ bugs: [{ id: 7 }] }, 'bugzilla|BASE||7'],
  gitea: [[{ number: 7, repository: { full_name: 'a/b' } }], 'gitea|BASE|a/b|7'],
  github: [
    { incomplete_results: false, items: [{ number: 7, repository_url: 'https://api.github.com/repos/a/b' }] },
    'github|BASE|a/b|7',
  ],
  'jira-cloud': [{ issues: [{ key: 'SHOP-7' }], isLast: true }, 'jira-cloud|BASE||SHOP-7'],
  'jira-dc': [{ issues: [{ key: 'SHOP-7' }], total: 1 }, 'jira-dc|BASE||SHOP-7'],
  openproject: [{ total: 1, _embedded: { elements: [{ id: 7 }] } }, 'openproject|BASE||7'],
  redmine: [{ issues: [{ id: 7 }], total_count: 1 }, 'redmine|BASE||7'],
  'request-tracker': [{ items: [{ id: '7' }] }, 'request-tracker|BASE||7'],
  shortcut: [{ data: [{ id: 7, app_url: 'https://app.shortcut.com/a/story/7' }], next: null }, 'shortcut|BASE|a|7'],
  trello: [{ cards: [{ shortLink: 'Ab3dE007', dueComplete: true, labels: [] }] }, 'trello|BASE||Ab3dE007'],
  youtrack: [[{ idReadable: 'SHOP-7' }], 'youtrack|BASE||SHOP-7'],
};

/** Who it is that asks. */
const WHO = /\/(myself|user|member|users\/me|team)$/;
const ANA = {
  displayName: 'Ana',
  username: 'ana',
  mention_name: 'ana',
  user: { id: 5, username: 'ana' },
  data: { workspaces: [{ gid: '1100000000001' }] },
  teams: [{ id: '9001', members: [{ user: { id: 5, username: 'ana' } }] }],
};

/** Its lists and projects are named by numbers. */
const UNSCOPED: readonly TrackerId[] = ['asana', 'clickup'];

async function ask(
  id: TrackerId,
  match: RuleMatch,
  value: string,
  reply?: (request: ApiRequest) => ApiReply | undefined,
  way?: Way,
) {
  const [api, side] = [apis[id], finds[id]];
  if (!api || !side) throw new Error(id);
  const answer = (request: ApiRequest): ApiReply =>
    WHO.test(request.path) ? { body: ANA } : (reply?.(request) ?? { body: NONE[id] });
  const by = way ?? (api.ways.includes('token') ? 'token' : 'session');
  const server = await startApi({ api, answer } as unknown as ApiExample, by);
  servers.push({ ...server, id, way: by });
  const http = trackerHttp({ root: server.root, way: by, secret: {} }, () => {});
  const project = UNSCOPED.includes(id) ? null : 'a/b';
  const found = await side.find(http, { baseUrl: server.root, project, match, value, isOpenOnly: false });
  const asked = server.state.requests.filter(({ path }) => !WHO.test(path));
  return { found, asked, root: server.root };
}

test('every side that finds belongs to a tracker that can be asked', () => {
  for (const [id, side] of Object.entries(finds)) {
    expect(side.id).toBe(id);
    expect(apis[side.id]).toBeDefined();
  }
  expect(Object.keys(finds).toSorted()).toEqual(Object.keys(NONE).toSorted());
});

test.each<[TrackerId, RuleMatch, string, Record<string, string>]>([
  ['github', 'label', EVIL, { q: `label:"x  OR 'y' } ) OR project =  secret  --" repo:a/b` }],
  ['github', 'parent', '#9', { q: 'parent-issue:a/b#9 repo:a/b' }],
  ['github', 'query', 'label:a no:assignee', { q: 'label:a no:assignee repo:a/b' }],
  ['github', 'query', 'label:a OR label:b', { q: '(label:a OR label:b) repo:a/b' }],
  ['gitlab', 'label', EVIL, { labels: EVIL, scope: 'all', state: 'all' }],
  ['gitlab', 'assignee', '@me', { scope: 'assigned_to_me' }],
  ['gitlab', 'query', '?label_name[]=a&label_name[]=b&private_token=x', { labels: 'a,b' }],
  [
    'jira-cloud',
    'label',
    EVIL,
    {
      jql: String.raw`labels = "x\" OR 'y' } ) OR project = \"secret\" -- \\\"  " AND project = "a/b"`,
      fields: 'summary',
    },
  ],
  ['jira-cloud', 'parent', 'SHOP-1', { jql: 'parent in (SHOP-1) AND project = "a/b"' }],
  ['jira-dc', 'query', 'labels = a ORDER BY rank', { jql: '(labels = a) AND project = "a/b"' }],
  ['jira-dc', 'assignee', '@me', { jql: 'assignee = currentUser() AND project = "a/b"' }],
  ['jira-dc', 'title', 'a*longer part*b', { jql: String.raw`summary ~ "\"longer part\"" AND project = "a/b"` }],
  ['redmine', 'query', '7', { query_id: '7' }],
  ['redmine', 'query', 'https://redmine.example/projects/shop/issues?query_id=12', { query_id: '12' }],
  [
    'redmine',
    'query',
    'https://redmine.example/projects/shop/issues?f[]=category_id&op[category_id]==&v[category_id][]=3&key=x',
    { set_filter: '1', 'f[]': 'category_id', 'op[category_id]': '=', 'v[category_id][]': '3' },
  ],
  ['bugzilla', 'title', EVIL, { f1: 'short_desc', o1: 'substring', v1: EVIL, f2: 'product', v2: 'a/b' }],
  ['bugzilla', 'assignee', '@me', { f1: 'assigned_to', v1: '%user%' }],
  [
    'openproject',
    'parent',
    '12',
    {
      filters: JSON.stringify([
        { status: { operator: '*', values: [] } },
        { parent: { operator: '=', values: ['12'] } },
      ]),
    },
  ],
  ['shortcut', 'label', EVIL, { query: `label:"x  OR 'y' } ) OR project =  secret  --" project:"a/b"` }],
  ['redmine', 'parent', '#12', { parent_id: '~12', status_id: '*' }],
  ['redmine', 'title', EVIL, { subject: `~${EVIL}` }],
  ['youtrack', 'label', EVIL, { query: `tag: {x" OR 'y'   ) OR project = "secret" -- \\"} project: {a/b}` }],
  ['gitea', 'label', EVIL, { labels: EVIL, state: 'all' }],
  ['clickup', 'label', EVIL, { 'tags[]': EVIL, include_closed: 'true', subtasks: 'true' }],
  ['clickup', 'assignee', 'Ana', { 'assignees[]': '5' }],
  ['clickup', 'assignee', '@me', { 'assignees[]': '5' }],
  ['clickup', 'project', 'https://app.clickup.com/9001/v/li/901100', { 'list_ids[]': '901100' }],
  ['trello', 'label', EVIL, { query: `label:"x  OR 'y' } ) OR project =  secret  --" board:"a/b"` }],
  ['trello', 'assignee', '@me', { query: '@me board:"a/b"' }],
  [
    'request-tracker',
    'title',
    EVIL,
    { query: `(Subject LIKE 'x  OR  y  } ) OR project =  secret  --') AND Queue = 'a/b'` },
  ],
  ['request-tracker', 'assignee', '@me', { query: `(Owner = '__CurrentUser__') AND Queue = 'a/b'` }],
  ['request-tracker', 'parent', '#12', { query: `(MemberOf = 12) AND Queue = 'a/b'` }],
])('%s is asked for %s %j in its own words, and what is a value stays one', async (id, match, value, expected) => {
  const { asked, found } = await ask(id, match, value);
  expect(asked).toHaveLength(id === 'gitlab' && match !== 'query' ? 2 : 1);
  expect(Object.fromEntries(asked[0]?.query ?? [])).toMatchObject(expected);
  for (const name of ['private_token', 'key']) expect(asked[0]?.query.has(name)).toBe(false);
  expect(found).toEqual({ refs: [], isCut: false });
});

test('Azure DevOps is asked in WIQL, in which a quote is written twice', async () => {
  const { asked } = await ask('azure-devops', 'title', EVIL);
  expect(asked[0]?.body).toEqual({
    query: `SELECT [System.Id] FROM WorkItems WHERE [System.Title] CONTAINS 'x" OR ''y'' } ) OR project = "secret" -- \\"  ' AND [System.TeamProject] = 'a/b'`,
  });
});

test('Linear’s filters travel as variables', async () => {
  const { asked } = await ask('linear', 'label', EVIL);
  const body = asked[0]?.body as { query: string; variables: unknown } | undefined;
  expect(body?.query).not.toContain('secret');
  const named = (name: string) => ({ eqIgnoreCase: name });
  const within = { or: [{ project: { name: named('a/b') } }, { team: { key: named('a/b') } }] };
  expect(body?.variables).toEqual({ filter: { and: [{ labels: { name: named(EVIL) } }, within] }, after: null });
});

test.each<[TrackerId, RuleMatch, string]>([
  ['jira-cloud', 'parent', 'SHOP-1 OR project = secret'],
  ['jira-dc', 'parent', EVIL],
  ['redmine', 'query', '7&key=x'],
  ['redmine', 'label', 'a'],
  ['azure-devops', 'parent', '1 OR 1=1'],
  ['azure-devops', 'query', 'DROP everything'],
  ['github', 'assignee', 'ana OR label:x'],
  ['linear', 'query', '[1]'],
  ['linear', 'parent', EVIL],
  ['youtrack', 'parent', EVIL],
  ['gitlab', 'query', 'private_token=x'],
  ['gitlab', 'label', 'a,b'],
  ['gitlab', 'parent', '12'],
  ['openproject', 'parent', EVIL],
  ['bugzilla', 'parent', EVIL],
  ['redmine', 'query', '?key=x'],
  ['clickup', 'project', '1 OR 1=1'],
  ['trello', 'assignee', 'ana label:x'],
  ['request-tracker', 'parent', EVIL],
])('%s is not asked for %s %j, which it would take for something else', async (id, match, value) => {
  const { asked, found } = await ask(id, match, value);
  expect(asked).toEqual([]);
  expect(found).toBeNull();
});

test.each(Object.entries(ONE))('%s names the tickets that fit', async (id, [body, expected]) => {
  const { found, root } = await ask(id as TrackerId, 'project', OWN[id as TrackerId]?.project ?? 'a/b', () => ({
    body,
  }));
  const names = found?.refs.map(({ tracker, baseUrl, project, key }) =>
    [tracker, baseUrl, project ?? '', key].join('|'),
  );
  expect(names).toEqual([expected.replace('BASE', root)]);
});

/** Asked for a project, or where it knows none, for what is mine. */
const askAny = (id: TrackerId, body: unknown) =>
  finds[id]?.kinds.includes('project')
    ? ask(id, 'project', OWN[id]?.project ?? 'a/b', () => ({ body }))
    : ask(id, 'assignee', '@me', () => ({ body }));

test.each(Object.keys(NONE))('%s: an answer of another shape is named, and finds nothing', async (id) => {
  for (const body of [{ items: 'x' }, [{ key: '../..' }], 'x', null, { issues: [{ id: -1 }], total_count: 'x' }])
    await expect(askAny(id as TrackerId, body)).rejects.toBeInstanceOf(TrackerTrouble);
});

/** One of each kind, which every tracker understands. */
const VALUES: Readonly<Record<RuleMatch, string>> = {
  label: 'checkout',
  milestone: '7',
  parent: '12',
  project: 'a/b',
  assignee: 'ana',
  title: 'prices',
  query: 'https://tracker.example/issues?query_id=12',
};
const OWN: Readonly<Partial<Record<TrackerId, Partial<typeof VALUES>>>> = {
  asana: { project: '1200000000001' },
  'azure-devops': { query: 'SELECT [System.Id] FROM WorkItems' },
  clickup: { project: '901100' },
  gitlab: { parent: 'acme&12', query: '?label_name[]=a' },
  'jira-cloud': { parent: 'SHOP-12' },
  'jira-dc': { parent: 'SHOP-12' },
  linear: { parent: 'ENG-12', query: '{"priority":{"eq":1}}' },
  youtrack: { parent: 'SHOP-12' },
};
const PEOPLE = {
  'asana|/typeahead': {
    data: [
      { gid: '1200000000005', name: 'checkout' },
      { gid: '1200000000006', name: 'ana' },
    ],
  },
  'openproject|/principals': { _embedded: { elements: [{ id: 5, name: 'Ana' }] } },
  'openproject|/versions': { _embedded: { elements: [{ id: 9, name: '7' }] } },
  'redmine|/memberships.json': { memberships: [{ group: { id: 3, name: 'All' } }, { user: { id: 5, name: 'Ana' } }] },
  'redmine|/versions.json': { versions: [{ id: 9, name: '2.0' }] },
  'openproject|/queries/12': { _embedded: { results: { total: 0, _embedded: { elements: [] } } } },
};
const named =
  (id: TrackerId) =>
  (request: ApiRequest): ApiReply | undefined => {
    const [, body] =
      Object.entries(PEOPLE).find(
        ([name]) => name.startsWith(`${id}|`) && request.path.endsWith(name.slice(id.length + 1)),
      ) ?? [];
    return body && { body };
  };

test.each(Object.keys(NONE))('%s can be asked what it says it can, and nothing else', async (id) => {
  const tracker = id as TrackerId;
  for (const [kind, value] of Object.entries({ ...VALUES, ...OWN[tracker] })) {
    const { found, asked } = await ask(tracker, kind as RuleMatch, value, named(tracker));
    expect([kind, found !== null]).toEqual([kind, finds[tracker]?.kinds.includes(kind as RuleMatch)]);
    expect(asked.length > 0).toBe(found !== null);
  }
});

const toldByApi = import.meta.glob<ApiExample>('../../lib/trackers/*/api-example.ts', {
  eager: true,
  import: 'example',
});

test('a kind of rule is offered where the tracker can be asked, or its tickets tell', () => {
  for (const [id, { fixtures, tickets }] of Object.entries(examplesOf)) {
    const byApi =
      toldByApi[`../../lib/trackers/${id}/api-example.ts`]?.tickets('https://tracker.example', 'token') ?? [];
    const seen = [...fixtures.flatMap(({ ticket, rows }) => [ticket, ...rows]), ...byApi.map(([, told]) => told)];
    const tells = (field: 'labels' | 'assignees' | 'parent') =>
      seen.some((one) => ((one as Partial<TicketReading> | null)?.[field]?.length ?? 0) > 0);
    const asked = finds[id as TrackerId]?.kinds ?? [];
    const expected = {
      label: tells('labels'),
      parent: tells('parent'),
      assignee: tells('assignees'),
      project: tickets.some(({ project, key }) => projectOf({ project, key } as TicketRef) !== null),
      title: true,
      milestone: false,
      query: false,
    };
    for (const [kind, isTold] of Object.entries(expected))
      expect([id, kind, ruleKinds(id as TrackerId).includes(kind as RuleMatch)]).toEqual([
        id,
        kind,
        isTold || asked.includes(kind as RuleMatch),
      ]);
  }
});

test.each<[TrackerId, RuleMatch, string, string, string]>([
  ['redmine', 'milestone', '2.0', 'fixed_version_id', '9'],
  ['redmine', 'assignee', 'ANA', 'assigned_to_id', '5'],
])('%s is asked for a %s by its name, which is a number there', async (id, match, value, field, number) => {
  const { asked } = await ask(id, match, value, named(id));
  expect(asked.at(-1)?.query.get(field)).toBe(number);
  // What nobody is called says nothing of what was linked.
  await expect(ask(id, match, 'nobody', named(id))).rejects.toMatchObject({ code: 'question' });
});

test.each<[TrackerId, number]>([
  ['azure-devops', 400],
  ['github', 422],
  ['jira-cloud', 400],
  ['shortcut', 422],
  ['youtrack', 400],
])('%s that refuses a saved query is told as a question to be mended', async (id, status) => {
  const query = OWN[id]?.query ?? 'no such thing =';
  const refuse = () => ({ status, body: { message: 'x' } });
  await expect(ask(id, 'query', query, refuse)).rejects.toMatchObject({ code: 'question' });
});

test('Asana’s tag is looked up by its name in each workspace, and what is called otherwise is none', async () => {
  const { asked, found } = await ask('asana', 'label', 'Checkout', named('asana'));
  expect(asked.map(({ path }) => path)).toEqual(['/workspaces/1100000000001/typeahead', '/tags/1200000000005/tasks']);
  expect(found).toEqual({ refs: [], isCut: false });
  await expect(ask('asana', 'label', 'check', named('asana'))).rejects.toMatchObject({ code: 'question' });
});

test('what a tracker finds by a part of a label is left out', async () => {
  const labels = (...names: readonly string[]) => names.map((name) => ({ name }));
  const cards = [
    { shortLink: 'Ab3dE007', dueComplete: false, labels: labels('Prices') },
    { shortLink: 'Ab3dE008', dueComplete: false, labels: labels('prices of today') },
  ];
  const trello = await ask('trello', 'label', 'prices', () => ({ body: { cards } }));
  expect(trello.found?.refs.map(({ key }) => key)).toEqual(['Ab3dE007']);
});

test('ClickUp’s task goes by the id its workspace chose, where it chose one', async () => {
  const tasks = [
    { id: '86aaa0012', custom_id: null },
    { id: '86aaa0018', custom_id: 'SHOP-18' },
  ];
  const { found } = await ask('clickup', 'label', 'prices', () => ({ body: { tasks } }));
  expect(found?.refs.map(({ project, key }) => [project, key])).toEqual([
    [null, '86aaa0012'],
    ['9001', 'SHOP-18'],
  ]);
});

test('a sprint is asked for where no version is called so', async () => {
  const refuse = ({ query }: ApiRequest) =>
    query.get('jql')?.startsWith('fixVersion')
      ? { status: 400, body: {} }
      : { body: { issues: [{ key: 'SHOP-7' }], isLast: true } };
  const { found } = await ask('jira-cloud', 'milestone', 'Sprint 12', refuse);
  expect(found?.refs.map(({ key }) => key)).toEqual(['SHOP-7']);
});

test('what is below something is asked for however deep, and a circle is met once', async () => {
  const below: Record<string, string[]> = { 'SHOP-1': ['SHOP-2'], 'SHOP-2': ['SHOP-3'], 'SHOP-3': ['SHOP-1'] };
  const tell = ({ query }: ApiRequest) => {
    const keys = /parent in \(([^)]*)\)/.exec(query.get('jql') ?? '')?.[1]?.split(',') ?? [];
    return { body: { issues: keys.flatMap((key) => below[key] ?? []).map((key) => ({ key })), isLast: true } };
  };
  const { found, asked } = await ask('jira-cloud', 'parent', 'SHOP-1', tell);
  expect(found).toMatchObject({ isCut: false, refs: [{ key: 'SHOP-2' }, { key: 'SHOP-3' }] });
  expect(asked).toHaveLength(3);
});

test('GitLab names issues and merge requests that fit, and an epic’s issues', async () => {
  const tell = ({ path }: ApiRequest) => ({
    body: [{ iid: 7, references: { full: path.endsWith('merge_requests') ? 'a/b!7' : 'a/b#7' } }],
  });
  const both = await ask('gitlab', 'label', 'checkout', tell);
  expect(both.found?.refs.map(({ key }) => key)).toEqual(['7', '!7']);
  const epic = await ask('gitlab', 'parent', 'acme/shop&12', tell);
  expect(epic.asked.map(({ path }) => path)).toEqual(['/v4/groups/acme%2Fshop/epics/12/issues']);
});

test('a question has five pages at most, and says that there is more', async () => {
  const body = { issues: Array.from({ length: 100 }, (_, i) => ({ id: i + 1 })), total_count: 10_000 };
  const { asked, found } = await ask('redmine', 'project', 'shop', () => ({ body }));
  expect(asked.map(({ query }) => query.get('offset'))).toEqual(['0', '100', '200', '300', '400']);
  expect(found).toMatchObject({ isCut: true });
  expect(found?.refs).toHaveLength(500);
});

test('a stranger on Bugzilla is asked nothing that is theirs, and goes on with what is public', async () => {
  const page = () => ({ headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' });
  await expect(ask('bugzilla', 'assignee', '@me', page, 'session')).rejects.toMatchObject({ code: 'question' });
  await expect(ask('bugzilla', 'label', 'slow', page, 'session')).rejects.toMatchObject({ code: 'signed-out' });
});

test('by session Redmine exports its list, in any language', async () => {
  const csv = { headers: { 'content-type': 'text/csv' }, body: '\uFEFF#;Status\n12;Neu\n13;Erledigt\n' };
  const { asked, found } = await ask('redmine', 'query', '7', () => csv, 'session');
  expect(asked[0]?.path).toBe('/projects/a%2Fb/issues.csv');
  expect(found?.refs.map(({ key }) => key)).toEqual(['12', '13']);
});
