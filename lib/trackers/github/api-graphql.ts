import type { ApiAnswer } from '../../domain/api-answer';
import { retryAfter } from '../../domain/retry-after';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, table, whole, z } from '../../domain/zod';
import { type Account, type Http, readJson } from '../api';
import { type Answers, eachIs, groupsOf } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { stateOf } from './api-state';
import { PUBLIC_ORIGIN } from './product';
import { ticketUrl } from './url';

const project = z.object({ nameWithOwner: z.string().check(z.regex(/^[\w.-]{1,60}\/[\w.-]{1,100}$/)) });
const node = z.object({
  __typename: z.enum(['Issue', 'PullRequest']),
  number: whole().check(z.positive()),
  title: z.string(),
  issueState: z.optional(z.enum(['OPEN', 'CLOSED'])),
  pullState: z.optional(z.enum(['OPEN', 'CLOSED', 'MERGED'])),
  stateReason: maybe(z.string()),
  isDraft: z.optional(z.boolean()),
  isInMergeQueue: z.optional(z.boolean()),
  createdAt: z.string(),
  closedAt: z.nullable(z.string()),
  repository: project,
  assignees: z.object({ nodes: z.array(z.object({ login: z.string() })) }),
  labels: z.nullable(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
  parent: maybe(z.object({ number: whole(), repository: project })),
});
type Node = z.infer<typeof node>;
const failure = z.object({ type: z.optional(z.string()), path: z.optional(z.array(z.unknown())) });
const reply = z.object({
  data: maybe(table(z.nullable(table(z.nullable(node))))),
  errors: z.optional(z.array(failure)),
});
const viewer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });

const COMMON =
  'number title createdAt closedAt repository{nameWithOwner}assignees(first:20){nodes{login}}labels(first:50){nodes{name}}';
/** Servers of companies are older: what is newer than 2024 is asked of github.com alone. */
const fieldsOf = (isPublic: boolean): string =>
  `fragment t on IssueOrPullRequest{__typename ...on Issue{${COMMON} issueState:state ` +
  `${isPublic ? 'stateReason(enableDuplicate:true)parent{number repository{nameWithOwner}}' : 'stateReason'}}` +
  `...on PullRequest{${COMMON} pullState:state isDraft isInMergeQueue}}`;

/** Numbers are 32 bits there; a larger one would spoil the whole question. */
const isNumber = ({ key }: TicketRef): boolean => /^[1-9]\d*$/.test(key) && Number(key) < 2 ** 31;

/** All of them in one request, by repository; its names travel as variables. */
export async function readByGraphql(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const groups = [...groupsOf(refs.filter(isNumber), ({ project: name }) => name ?? '').entries()];
  const variables = Object.fromEntries(
    groups.flatMap(([name], i) => name.split('/').map((part, j) => [`${'on'[j] ?? 'x'}${i}`, part])),
  );
  const asked = groups.map(([, group], i) => {
    const numbers = group.map(({ key }) => `i${key}:issueOrPullRequest(number:${key}){...t}`);
    return `r${i}:repository(owner:$o${i},name:$n${i}){${numbers.join('')}}`;
  });
  const declared = groups.map((_, i) => `$o${i}:String!,$n${i}:String!`).join();
  const query = `query(${declared}){${asked.join('')}}${fieldsOf(refs[0]?.baseUrl === PUBLIC_ORIGIN)}`;
  const answers = eachIs(refs, { missing: 'absent' });
  if (groups.length === 0) return answers;
  const answer = await http.ask('/graphql', { method: 'POST', body: { query, variables }, accept: 'json' });
  const { data, errors = [] } = readJson(reply, answer);
  if (errors.some(({ type }) => type === 'RATE_LIMITED'))
    throw new TrackerTrouble('rate-limited', 'graphql', retryAfter(answer.headers, Date.now()));
  if (!data)
    throw new TrackerTrouble(errors[0]?.type === 'INSUFFICIENT_SCOPES' ? 'forbidden' : 'not-understood', 'data');
  const forbidden = new Set(errors.flatMap(({ type, path }) => (type === 'FORBIDDEN' ? [path?.join('.')] : [])));
  for (const [i, [, group]] of groups.entries()) {
    const place = data[`r${i}`];
    if (place === undefined) throw new TrackerTrouble('not-understood', 'half an answer');
    for (const ref of group) {
      const one = place?.[`i${ref.key}`];
      if (place && one === undefined) throw new TrackerTrouble('not-understood', 'half an answer');
      const isForbidden = forbidden.has(`r${i}`) || forbidden.has(`r${i}.i${ref.key}`);
      answers.set(ticketIdOf(ref), one ? readingOf(one, ref) : { missing: isForbidden ? 'forbidden' : 'absent' });
    }
  }
  return answers;
}

function readingOf(one: Node, asked: TicketRef): ApiAnswer {
  // A repository that was renamed or handed over answers to its old name, an issue that was transferred to its old number.
  const ref = { ...asked, project: one.repository.nameWithOwner, key: String(one.number) };
  const isElsewhere = ref.project.toLowerCase() !== asked.project?.toLowerCase();
  if (ref.key !== asked.key && !isElsewhere) throw new TrackerTrouble('not-understood', 'unasked');
  const isPull = one.__typename === 'PullRequest';
  const state = isPull ? one.pullState : one.issueState;
  if (!state) throw new TrackerTrouble('not-understood', 'state');
  const { parent } = one;
  const reading = apiReading(ref, ticketUrl(ref, isPull ? 'pull request' : 'issue'), {
    title: one.title,
    type: isPull ? 'pull request' : 'issue',
    ...stateOf({
      isPull,
      isClosed: state !== 'OPEN',
      isMerged: state === 'MERGED',
      isDraft: one.isDraft ?? false,
      isQueued: one.isInMergeQueue ?? false,
      reason: one.stateReason ?? null,
    }),
    assignees: one.assignees.nodes.map(({ login }) => login),
    labels: one.labels?.nodes.map(({ name }) => name) ?? [],
    parent: parent && parent.repository.nameWithOwner === ref.project ? String(parent.number) : null,
    createdAt: momentFrom(one.createdAt),
    closedAt: state === 'OPEN' ? null : momentFrom(one.closedAt),
  });
  return { reading };
}

/** Classic tokens tell their scopes in a header; fine-grained ones do not tell. */
export async function whoAmI(http: Http): Promise<Account> {
  const answer = await http.ask('/graphql', { method: 'POST', body: { query: '{viewer{login}}' }, accept: 'json' });
  return { name: readJson(viewer, answer).data.viewer.login, scope: answer.headers.get('x-oauth-scopes') || null };
}
