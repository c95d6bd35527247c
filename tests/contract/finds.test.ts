import { afterEach, expect, test } from 'vitest';
import type { RuleMatch } from '../../lib/domain/link-rule';
import { projectOf } from '../../lib/domain/project';
import type { TicketReading, TicketRef, TrackerId } from '../../lib/domain/ticket';
import { TrackerTrouble } from '../../lib/domain/tracker-trouble';
import { rules } from '../../lib/i18n/en/rules';
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

/** A database of Notion, and a page. */
const SOURCE = '22222222-0000-4000-8000-000000000001';
const PAGE = '33333333000040008000000000000001';

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
  notion: {
    results: [],
    has_more: false,
    next_cursor: null,
    data_sources: [{ id: SOURCE }],
    id: SOURCE,
    properties: {},
  },
  openproject: { total: 0, _embedded: { elements: [] } },
  phorge: { error_code: null, result: { data: [], cursor: { after: null } } },
  plane: { results: [], next_cursor: '100:1:0', next_page_results: false },
  redmine: { issues: [], total_count: 0 },
  'request-tracker': { items: [] },
  shortcut: { data: [], next: null },
  trac: '\uFEFFid,Keywords\r\n',
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

/** What is text is a table. */
const replyOf = (body: unknown): ApiReply => ({
  body,
  headers: { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' },
});

/** Where lists and projects go by numbers or have to be looked up, and where a project is one of a workspace. */
const SCOPES: Readonly<Partial<Record<TrackerId, string | null>>> = {
  asana: null,
  clickup: null,
  notion: null,
  phorge: null,
  plane: 'acme/SHO',
};

async function ask(
  id: TrackerId,
  match: RuleMatch,
  value: string,
  reply?: (request: ApiRequest) => ApiReply | undefined,
  { way, isOpenOnly = false }: { way?: Way; isOpenOnly?: boolean } = {},
) {
  const [api, side] = [apis[id], finds[id]];
  if (!api || !side) throw new Error(id);
  const answer = (request: ApiRequest): ApiReply =>
    WHO.test(request.path) ? { body: ANA } : (reply?.(request) ?? replyOf(NONE[id]));
  const by = way ?? (api.ways.includes('token') ? 'token' : 'session');
  const server = await startApi({ api, answer } as unknown as ApiExample, by);
  servers.push({ ...server, id, way: by });
  const http = trackerHttp({ root: server.root, way: by, secret: {} }, () => {});
  const { [id]: project = id in SCOPES ? null : 'a/b' } = SCOPES;
  const found = await side.find(http, { baseUrl: server.root, project, match, value, isOpenOnly });
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
  ['trac', 'title', EVIL, { summary: `~${EVIL}`, component: 'a/b', max: '501', format: 'csv' }],
  ['trac', 'label', 'prices', { keywords: '~prices' }],
  ['trac', 'assignee', '@me', { owner: '$USER' }],
  [
    'trac',
    'query',
    'https://trac.acme.example/shop/query?status=!closed&milestone=2.0&max=5&format=rss&col=summary',
    { status: '!closed', milestone: '2.0', max: '501', format: 'csv', col: 'keywords' },
  ],
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
  ['trac', 'label', 'a -b'],
  ['trac', 'label', '-b'],
  ['trac', 'milestone', '!2.0'],
  ['trac', 'assignee', '$USER'],
  ['trac', 'query', 'status=!closed'],
  ['phorge', 'parent', EVIL],
  ['phorge', 'query', 'https://phorge.acme.example/maniphest/query/a b/'],
  ['notion', 'project', 'Tasks'],
  ['notion', 'parent', EVIL],
  ['notion', 'assignee', '@me'],
  ['plane', 'project', 'SHO'],
  ['plane', 'parent', EVIL],
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
  notion: { project: SOURCE, parent: PAGE },
  phorge: { query: 'nXmR8WTvDJhG' },
  plane: { project: 'acme/SHO', parent: 'SHO-12' },
  trac: { query: 'https://trac.acme.example/shop/query?status=!closed' },
  youtrack: { parent: 'SHOP-12' },
};
const conduit = (data: readonly object[]) => ({ error_code: null, result: { data, cursor: { after: null } } });
const PROJECT = '11111111-0000-4000-8000-000000000001';
const PEOPLE = {
  'asana|/typeahead': {
    data: [
      { gid: '1200000000005', name: 'checkout' },
      { gid: '1200000000006', name: 'ana' },
    ],
  },
  'notion|/search': {
    results: [
      {
        id: SOURCE,
        properties: {
          Name: { id: 'title', type: 'title' },
          Tags: { id: 'tag%3A', type: 'multi_select', multi_select: { options: [{ name: 'Checkout' }] } },
          Assignee: { id: 'who', type: 'people' },
          'Parent item': { id: 'up', type: 'relation' },
        },
      },
      { id: 'other', properties: { Name: { id: 'title', type: 'title' } } },
    ],
    has_more: false,
  },
  'notion|/users': { results: [{ id: 'person-5', name: 'Ana' }] },
  'phorge|/project.search': conduit([
    { phid: 'PHID-PROJ-4', fields: { name: 'checkout of old' } },
    { phid: 'PHID-PROJ-3', fields: { name: 'Checkout' } },
    { phid: 'PHID-PROJ-5', fields: { name: 'a/b' } },
  ]),
  'phorge|/user.search': conduit([{ phid: 'PHID-USER-5', fields: { username: 'ana', realName: 'Ana Lima' } }]),
  'plane|/projects/': { results: [{ id: PROJECT, identifier: 'SHO' }] },
  'plane|/SHO-12/': { id: 'item-12' },
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

test('what a query looks like is said of each tracker that takes one', () => {
  const taking = Object.values(finds).filter(({ kinds }) => kinds.includes('query'));
  expect(Object.keys(rules.queries).toSorted()).toEqual(taking.map(({ id }) => id).toSorted());
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

test('Phorge is asked for what is tagged, and owned, by ids it is asked for first', async () => {
  const forms = async (match: RuleMatch, value: string) =>
    (await ask('phorge', match, value, named('phorge'))).asked.map(({ path, body }) => [path, body]);
  expect(await forms('label', 'checkout')).toEqual([
    ['/project.search', { 'constraints[name]': 'checkout', limit: '100' }],
    ['/maniphest.search', { 'constraints[projects][0]': 'PHID-PROJ-3', limit: '100' }],
  ]);
  expect(await forms('assignee', 'ana')).toEqual([
    ['/user.search', { 'constraints[usernames][0]': 'ana', limit: '100' }],
    ['/maniphest.search', { 'constraints[assigned][0]': 'PHID-USER-5', limit: '100' }],
  ]);
  expect(await forms('title', EVIL)).toEqual([
    ['/maniphest.search', { 'constraints[query]': `title:~"x  OR 'y' } ) OR project =  secret  --"`, limit: '100' }],
  ]);
  expect(await forms('query', 'https://phorge.acme.example/maniphest/query/nXmR8WTvDJhG/#R')).toEqual([
    ['/maniphest.search', { queryKey: 'nXmR8WTvDJhG', limit: '100' }],
  ]);
});

test('Phorge’s tasks are told page by page, and those of mine that are open by the statuses a site has', async () => {
  const reply = ({ path, body }: ApiRequest): ApiReply | undefined => {
    const form = body as Record<string, string>;
    if (path === '/user.whoami') return { body: { error_code: null, result: { phid: 'PHID-USER-5' } } };
    if (path === '/maniphest.status.search')
      return {
        body: conduit([
          { value: 'todo', name: 'Open', closed: false },
          { value: 'gone', name: 'Resolved', closed: true },
        ]),
      };
    const isFirst = form['after'] === undefined;
    const cursor = { after: isFirst ? '7' : null };
    return { body: { error_code: null, result: { data: [{ id: isFirst ? 7 : 8 }], cursor } } };
  };
  const { found, asked } = await ask('phorge', 'assignee', '@me', reply, { isOpenOnly: true });
  expect(found?.refs.map(({ key }) => key)).toEqual(['T7', 'T8']);
  expect(asked.at(-1)?.body).toEqual({
    'constraints[assigned][0]': 'PHID-USER-5',
    'constraints[statuses][0]': 'todo',
    limit: '100',
    after: '7',
  });
});

test('Notion’s databases are asked by the properties they have, and those without are not', async () => {
  const filters = async (match: RuleMatch, value: string) =>
    (await ask('notion', match, value, named('notion'))).asked.slice(1).map(({ path, body }) => [path, body]);
  const at = `/data_sources/${SOURCE}/query`;
  expect(await filters('label', 'checkout')).toEqual([
    [at, { page_size: 100, filter: { property: 'tag%3A', multi_select: { contains: 'Checkout' } } }],
  ]);
  expect((await filters('assignee', 'ana')).at(-1)).toEqual([
    at,
    { page_size: 100, filter: { property: 'who', people: { contains: 'person-5' } } },
  ]);
  expect(await filters('parent', `https://www.notion.so/acme/Epic-${PAGE}?pvs=4`)).toEqual([
    [at, { page_size: 100, filter: { or: [{ property: 'up', relation: { contains: PAGE } }] } }],
  ]);
  expect(await filters('title', 'prices*of')).toEqual(
    [SOURCE, 'other'].map((id) => [
      `/data_sources/${id}/query`,
      { page_size: 100, filter: { property: 'title', title: { contains: 'prices' } } },
    ]),
  );
  await expect(ask('notion', 'label', 'nobody', named('notion'))).rejects.toMatchObject({ code: 'question' });
});

test('a project of Notion is a database by its address, and a list that it did not finish is cut', async () => {
  const results = [{ id: '33333333-0000-4000-8000-000000000001' }];
  const reply = ({ path }: ApiRequest): ApiReply | undefined =>
    path.endsWith('/query')
      ? { body: { results, has_more: false, next_cursor: null, request_status: { type: 'incomplete' } } }
      : undefined;
  const { found, asked } = await ask('notion', 'project', `https://www.notion.so/acme/${PAGE}?v=1`, reply);
  expect(asked.map(({ path }) => path)).toEqual([
    `/databases/${PAGE}`,
    `/data_sources/${SOURCE}`,
    `/data_sources/${SOURCE}/query`,
  ]);
  expect(found).toMatchObject({ isCut: true, refs: [{ tracker: 'notion', project: null, key: PAGE }] });
});

test('of a project of Plane what fits is picked, however deep it lies, and what is mine by my own id', async () => {
  const people = [{ id: '5', display_name: 'Ana' }];
  const item = (id: string, sequence_id: number, fields: object = {}) => ({
    id,
    sequence_id,
    name: `Item ${sequence_id}`,
    parent: null,
    assignees: [],
    labels: [],
    state: { group: 'started' },
    ...fields,
  });
  const pages: Record<string, object> = {
    first: {
      results: [item('a', 13, { parent: 'item-12', labels: [{ name: 'Checkout' }] }), item('b', 14, { parent: 'a' })],
      next_cursor: '100:1:0',
      next_page_results: true,
    },
    '100:1:0': {
      results: [
        item('c', 15, { assignees: people, state: { group: 'completed' } }),
        item('d', 16, { assignees: people }),
      ],
      next_cursor: '100:2:0',
      next_page_results: false,
    },
  };
  const reply = (request: ApiRequest): ApiReply | undefined =>
    request.path.endsWith('/work-items/')
      ? { body: pages[request.query.get('cursor') ?? 'first'] }
      : request.path === '/users/me/'
        ? { body: { id: '5' } }
        : named('plane')(request);
  const keys = async (match: RuleMatch, value: string, isOpenOnly = false) =>
    (await ask('plane', match, value, reply, { isOpenOnly })).found?.refs.map(
      ({ project, key }) => `${project} ${key}`,
    );
  expect(await keys('label', 'checkout')).toEqual(['acme SHO-13']);
  expect(await keys('parent', 'SHO-12')).toEqual(['acme SHO-13', 'acme SHO-14']);
  expect(await keys('assignee', '@me')).toEqual(['acme SHO-15', 'acme SHO-16']);
  expect(await keys('assignee', 'ana', true)).toEqual(['acme SHO-16']);
  expect(await keys('title', 'item*4')).toEqual(['acme SHO-14']);
  expect(await keys('project', `acme/projects/${PROJECT}/issues/`)).toHaveLength(4);
  await expect(ask('plane', 'project', 'acme/NONE', reply)).rejects.toMatchObject({ code: 'question' });
});

test('a keyword of Trac is a whole word, and more than a rule links is told', async () => {
  const rows = ['12,"prices, slow"', '13,prices-of-old', '14,PRICES'];
  const csv = (lines: readonly string[]) => () => replyOf(`\uFEFFid,Keywords\r\n${lines.join('\r\n')}\r\n`);
  const { found } = await ask('trac', 'label', 'prices', csv(rows));
  expect(found).toMatchObject({ isCut: false, refs: [{ key: '12' }, { key: '14' }] });
  const many = await ask('trac', 'milestone', '2.0', csv(Array.from({ length: 501 }, (_, i) => `${i + 1},`)));
  expect(many.found?.isCut).toBe(true);
  expect(many.found?.refs).toHaveLength(500);
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

test('as many stories of Shortcut as a rule links take two requests', async () => {
  const data = Array.from({ length: 250 }, (_, i) => ({
    id: i + 1,
    app_url: `https://app.shortcut.com/a/story/${i + 1}`,
  }));
  const next = '/api/v3/search/stories?query=label%3A%22x%22&page_size=250&next=abc~2';
  const { asked, found } = await ask('shortcut', 'label', 'x', () => ({ body: { data, next } }));
  expect(asked.map(({ query }) => [query.get('page_size'), query.get('next')])).toEqual([
    ['250', null],
    ['250', 'abc~2'],
  ]);
  expect(found).toMatchObject({ isCut: true });
});

test('a stranger on Bugzilla is asked nothing that is theirs, and goes on with what is public', async () => {
  const page = () => ({ headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' });
  await expect(ask('bugzilla', 'assignee', '@me', page, { way: 'session' })).rejects.toMatchObject({
    code: 'question',
  });
  await expect(ask('bugzilla', 'label', 'slow', page, { way: 'session' })).rejects.toMatchObject({
    code: 'signed-out',
  });
});

test('by session Redmine exports its list, in any language', async () => {
  const csv = { headers: { 'content-type': 'text/csv' }, body: '\uFEFF#;Status\n12;Neu\n13;Erledigt\n' };
  const { asked, found } = await ask('redmine', 'query', '7', () => csv, { way: 'session' });
  expect(asked[0]?.path).toBe('/projects/a%2Fb/issues.csv');
  expect(found?.refs.map(({ key }) => key)).toEqual(['12', '13']);
});
