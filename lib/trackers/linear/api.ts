import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { type Account, type Http, keyed, type TrackerApi } from '../api';
import { type Answers, groupsOf } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { changedSince } from './api-changed';
import { ask } from './api-graphql';
import { readHistories } from './api-history';
import { notes } from './api-notes';
import { stateOfType } from './api-state';
import { issueUrl } from './url';

const key = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,9}-\d{1,10}$/));
const issue = z.object({
  identifier: key,
  title: z.string(),
  trashed: maybe(z.boolean()),
  state: z.object({ name: z.string(), type: z.string() }),
  estimate: maybe(z.number().check(z.nonnegative())),
  team: z.object({ issueEstimationType: z.string() }),
  assignee: maybe(z.object({ displayName: z.string() })),
  labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  parent: maybe(z.object({ identifier: key })),
  createdAt: z.string(),
  completedAt: maybe(z.string()),
  canceledAt: maybe(z.string()),
});
type Issue = z.infer<typeof issue>;
const many = z.object({ organization: z.object({ urlKey: z.string() }), issues: z.object({ nodes: z.array(issue) }) });
const one = z.object({ issue });
const viewer = z.object({
  viewer: z.object({ displayName: z.string() }),
  organization: z.object({ urlKey: z.string() }),
});
const FIELDS =
  'identifier title trashed state{name type}estimate team{issueEstimationType}assignee{displayName}' +
  'labels(first:20){nodes{name}}parent{identifier}createdAt completedAt canceledAt';
const MANY = `query($filter:IssueFilter!){organization{urlKey}issues(first:50,includeArchived:true,filter:$filter){nodes{${FIELDS}}}}`;
const ONE = `query($id:String!){issue(id:$id){${FIELDS}}}`;

/** Linear, by GraphQL with a personal key; it takes no session from elsewhere (trackers-a §5). */
export const api: TrackerApi = {
  id: 'linear',
  ways: ['token'],
  atOnce: { token: 50 },
  // Its docs have said 1,500 to 5,000 requests an hour, and polling is not liked.
  perHour: { token: 300 },
  root: () => 'https://api.linear.app',
  // A personal key without `Bearer`.
  authorize: (token) => ({ Authorization: token }),
  readTickets,
  changedSince,
  readHistories,
  notes,
  whoAmI: async (http): Promise<Account> => {
    const said = await ask(http, '{viewer{displayName}organization{urlKey}}', {}, viewer);
    if (!said) throw new TrackerTrouble('not-understood', 'viewer');
    return { name: `${said.viewer.displayName} (${said.organization.urlKey})`, scope: null };
  },
};

/** Teams and their numbers: keys themselves are not certain to be taken. */
async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const teams = groupsOf(refs, ({ key: name }) => name.slice(0, name.lastIndexOf('-')));
  const or = [...teams].map(([team, group]) => ({
    team: { key: { eq: team } },
    number: { in: group.map(({ key: name }) => Number(name.slice(team.length + 1))) },
  }));
  const said = await ask(http, MANY, { filter: { or } }, many);
  if (!said) throw new TrackerTrouble('not-understood', 'data');
  const found = keyed(said.issues.nodes, ({ identifier }) => identifier, refs);
  const answers: Answers = new Map();
  let asked = 0;
  for (const ref of refs) {
    // A key opens one workspace; what has the same name in another is another issue.
    const isHere = ref.project?.toLowerCase() === said.organization.urlKey.toLowerCase();
    const node = isHere ? found.get(ref.key) : undefined;
    if (node) answers.set(ticketIdOf(ref), answerOf(node, ref));
    else answers.set(ticketIdOf(ref), isHere && asked++ < ASK_AFTER ? await alone(http, ref) : { missing: 'absent' });
  }
  return answers;
}

/** So many that were left out are asked after in one call; the others the next time. */
const ASK_AFTER = 5;

/** One that went to another team answers to its old key. */
async function alone(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const said = await ask(http, ONE, { id: ref.key }, one);
  return said ? answerOf(said.issue, { ...ref, key: said.issue.identifier }) : { missing: 'absent' };
}

function answerOf(node: Issue, ref: TicketRef): ApiAnswer {
  // In the bin it is shown to nobody and deleted after a month.
  if (node.trashed) return { missing: 'gone' };
  const state = stateOfType(node.state.type);
  const isPoints =
    typeof node.estimate === 'number' && /^(?:exponential|fibonacci|linear)$/.test(node.team.issueEstimationType);
  const isClosed = state === 'done' || state === 'cancelled';
  const reading = apiReading(ref, issueUrl(ref), {
    title: node.title,
    type: 'issue',
    state,
    rawState: node.state.name,
    assignees: node.assignee ? [node.assignee.displayName] : [],
    labels: node.labels.nodes.map(({ name }) => name),
    estimate: isPoints ? { value: node.estimate ?? 0, unit: 'points' } : null,
    parent: node.parent?.identifier ?? null,
    createdAt: momentFrom(node.createdAt),
    closedAt: isClosed ? momentFrom(node.completedAt ?? node.canceledAt) : null,
  });
  return { reading };
}
