import { afterEach, expect, test } from 'vitest';
import type { RuleMatch } from '../../lib/domain/link-rule';
import type { TrackerId } from '../../lib/domain/ticket';
import { TrackerTrouble } from '../../lib/domain/tracker-trouble';
import { trackerHttp } from '../../lib/platform/tracker-http';
import type { Way } from '../../lib/trackers/api';
import type { ApiExample, ApiReply, ApiRequest } from '../../lib/trackers/api-example';
import { finds } from '../../lib/trackers/api-finds';
import { apis } from '../../lib/trackers/apis';
import { type ApiServer, startApi } from './api-server';

const servers: ApiServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** What closes a string in one of their languages, and goes on as another question. */
const EVIL = `x" OR 'y' } ) OR project = "secret" -- \\" \u0000`;

/** An empty answer of each, and one that names a ticket. */
const NONE: Readonly<Partial<Record<TrackerId, unknown>>> = {
  'azure-devops': { workItems: [] },
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
  redmine: { issues: [], total_count: 0 },
  youtrack: [],
};
const ONE: Readonly<Partial<Record<TrackerId, readonly [body: unknown, id: string]>>> = {
  'azure-devops': [{ workItems: [{ id: 7 }] }, 'azure-devops|BASE|a/b|7'],
  gitea: [[{ number: 7, repository: { full_name: 'a/b' } }], 'gitea|BASE|a/b|7'],
  github: [
    { incomplete_results: false, items: [{ number: 7, repository_url: 'https://api.github.com/repos/a/b' }] },
    'github|BASE|a/b|7',
  ],
  gitlab: [[{ iid: 7, references: { full: 'a/b#7' } }], 'gitlab|BASE|a/b|7'],
  'jira-cloud': [{ issues: [{ key: 'SHOP-7' }], isLast: true }, 'jira-cloud|BASE||SHOP-7'],
  'jira-dc': [{ issues: [{ key: 'SHOP-7' }], total: 1 }, 'jira-dc|BASE||SHOP-7'],
  redmine: [{ issues: [{ id: 7 }], total_count: 1 }, 'redmine|BASE||7'],
  youtrack: [[{ idReadable: 'SHOP-7' }], 'youtrack|BASE||SHOP-7'],
};

async function ask(
  id: TrackerId,
  match: RuleMatch,
  value: string,
  reply?: (request: ApiRequest) => ApiReply,
  way?: Way,
) {
  const [api, side] = [apis[id], finds[id]];
  if (!api || !side) throw new Error(id);
  const answer = (request: ApiRequest): ApiReply =>
    /\/(myself|user)$/.test(request.path)
      ? { body: { displayName: 'Ana', username: 'ana' } }
      : (reply?.(request) ?? { body: NONE[id] });
  const by = way ?? (api.ways.includes('token') ? 'token' : 'session');
  const server = await startApi({ api, answer } as unknown as ApiExample, by);
  servers.push(server);
  const http = trackerHttp({ root: server.root, way: by, secret: {} }, () => {});
  const found = await side.find(http, { baseUrl: server.root, project: 'a/b', match, value, isOpenOnly: false });
  const asked = server.state.requests.filter(({ path }) => !/\/(myself|user)$/.test(path));
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
  ['jira-cloud', 'parent', 'SHOP-1', { jql: 'parent = SHOP-1 AND project = "a/b"' }],
  ['jira-dc', 'query', 'labels = a ORDER BY rank', { jql: '(labels = a) AND project = "a/b"' }],
  ['jira-dc', 'assignee', '@me', { jql: 'assignee = currentUser() AND project = "a/b"' }],
  ['jira-dc', 'title', 'a*longer part*b', { jql: String.raw`summary ~ "\"longer part\"" AND project = "a/b"` }],
  ['redmine', 'query', '7', { query_id: '7' }],
  ['redmine', 'query', 'https://redmine.example/projects/shop/issues?query_id=12', { query_id: '12' }],
  ['redmine', 'parent', '#12', { parent_id: '~12', status_id: '*' }],
  ['redmine', 'title', EVIL, { subject: `~${EVIL}` }],
  ['youtrack', 'label', EVIL, { query: `tag: {x" OR 'y'   ) OR project = "secret" -- \\"} project: {a/b}` }],
  ['gitea', 'label', EVIL, { labels: EVIL, state: 'all' }],
])('%s is asked for %s %j in its own words, and what is a value stays one', async (id, match, value, expected) => {
  const { asked, found } = await ask(id, match, value);
  expect(asked).toHaveLength(1);
  expect(Object.fromEntries(asked[0]?.query ?? [])).toMatchObject(expected);
  expect(asked[0]?.query.has('private_token')).toBe(false);
  expect(found).toEqual({ refs: [], isCut: false });
});

test('Azure DevOps is asked in WIQL, in which a quote is written twice', async () => {
  const { asked } = await ask('azure-devops', 'title', EVIL);
  expect(asked[0]?.body).toEqual({
    query: `SELECT [System.Id] FROM WorkItems WHERE [System.Title] CONTAINS 'x" OR ''y'' } ) OR project = "secret" -- \\"  '`,
  });
});

test('Linear’s filters travel as variables', async () => {
  const { asked } = await ask('linear', 'label', EVIL);
  const body = asked[0]?.body as { query: string; variables: unknown } | undefined;
  expect(body?.query).not.toContain('secret');
  expect(body?.variables).toEqual({ filter: { labels: { name: { eqIgnoreCase: EVIL } } }, after: null });
});

test.each<[TrackerId, RuleMatch, string]>([
  ['jira-cloud', 'parent', 'SHOP-1 OR project = secret'],
  ['jira-dc', 'parent', EVIL],
  ['redmine', 'query', '7&key=x'],
  ['redmine', 'label', 'a'],
  ['redmine', 'milestone', '7&x=1'],
  ['azure-devops', 'parent', '1 OR 1=1'],
  ['azure-devops', 'query', 'DROP everything'],
  ['github', 'assignee', 'ana OR label:x'],
  ['linear', 'query', '[1]'],
  ['linear', 'parent', EVIL],
  ['youtrack', 'parent', EVIL],
  ['gitlab', 'query', 'private_token=x'],
  ['gitlab', 'label', 'a,b'],
])('%s is not asked for %s %j, which it would take for something else', async (id, match, value) => {
  const { asked, found } = await ask(id, match, value);
  expect(asked).toEqual([]);
  expect(found).toBeNull();
});

test.each(Object.entries(ONE))('%s names the tickets that fit', async (id, [body, expected]) => {
  const { found, root } = await ask(id as TrackerId, 'project', 'a/b', () => ({ body }));
  const names = found?.refs.map(({ tracker, baseUrl, project, key }) =>
    [tracker, baseUrl, project ?? '', key].join('|'),
  );
  expect(names).toEqual([expected.replace('BASE', root)]);
});

test.each(Object.keys(NONE))('%s: an answer of another shape is named, and finds nothing', async (id) => {
  for (const body of [{ items: 'x' }, [{ key: '../..' }], 'x', null, { issues: [{ id: -1 }], total_count: 'x' }])
    await expect(ask(id as TrackerId, 'project', 'a/b', () => ({ body }))).rejects.toBeInstanceOf(TrackerTrouble);
});

test('a question has five pages at most, and says that there is more', async () => {
  const body = { issues: Array.from({ length: 100 }, (_, i) => ({ id: i + 1 })), total_count: 10_000 };
  const { asked, found } = await ask('redmine', 'project', 'shop', () => ({ body }));
  expect(asked.map(({ query }) => query.get('offset'))).toEqual(['0', '100', '200', '300', '400']);
  expect(found).toMatchObject({ isCut: true });
  expect(found?.refs).toHaveLength(500);
});

test('by session Redmine exports its list, in any language', async () => {
  const csv = { headers: { 'content-type': 'text/csv' }, body: '\uFEFF#;Status\n12;Neu\n13;Erledigt\n' };
  const { asked, found } = await ask('redmine', 'query', '7', () => csv, 'session');
  expect(asked[0]?.path).toBe('/projects/a%2Fb/issues.csv');
  expect(found?.refs.map(({ key }) => key)).toEqual(['12', '13']);
});
