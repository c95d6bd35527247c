import { TrackerTrouble } from '../domain/tracker-trouble';
import { maybe, whole, z } from '../domain/zod';
import type { Http } from './api';
import { allBelow, allPages, answerTo, type Found, longestPart, queryOf, type TicketQuery } from './api-find';
import { accountOf } from './api-jira';
import { isJiraKey } from './jira-key';

/** What Jira's two kinds do not have in common. */
export interface JiraSearch {
  readonly tracker: 'jira-cloud' | 'jira-dc';
  readonly rest: string;
  /** Where it searches, below `rest`. */
  readonly path: string;
}

const answer = z.object({
  issues: z.array(z.object({ key: z.string().check(z.refine(isJiraKey, 'not a key')) })),
  total: z.optional(whole()),
  isLast: z.optional(z.boolean()),
  nextPageToken: maybe(z.string()),
});

export const JIRA_KINDS = ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'] as const;

/** Searches in Jira's query language; of each issue the key alone. */
export async function findIssues(http: Http, query: TicketQuery, jira: JiraSearch): Promise<Found | null> {
  const { match, value } = query;
  if (match === 'parent' && !isJiraKey(value)) return null;
  // To whoever is signed out, most issues are not there.
  if (http.way === 'session') await accountOf(http, jira);
  const ask = (clause: string) => search(http, query, jira, clause);
  if (match === 'parent') return allBelow(value, (keys) => ask(belowAny(keys, jira)));
  if (match !== 'milestone') return ask(clauseFor(match, value));
  // A version that is not there refuses the question; then it is a sprint.
  return ask(`fixVersion = ${quoted(value)}`).catch((error: unknown) => {
    if (error instanceof TrackerTrouble && error.code === 'question') return ask(`sprint = ${quoted(value)}`);
    throw error;
  });
}

/** Epics of older projects are linked in a field of their own. */
const belowAny = (keys: readonly string[], { tracker }: JiraSearch): string =>
  tracker === 'jira-cloud'
    ? `parent in (${keys.join()})`
    : `("Epic Link" in (${keys.join()}) OR parent in (${keys.join()}))`;

function search(
  http: Http,
  { baseUrl, project, isOpenOnly }: TicketQuery,
  jira: JiraSearch,
  clause: string,
): Promise<Found> {
  const scope = project === null ? null : `project = ${quoted(project)}`;
  const jql = [clause, scope, isOpenOnly ? 'statusCategory != Done' : null].filter(Boolean).join(' AND ');
  let token: string | null = null;
  let seen = 0;
  return allPages(async (page) => {
    const at = jira.tracker === 'jira-cloud' ? { nextPageToken: token } : { startAt: page === 0 ? null : seen };
    const parts = queryOf({ jql, fields: 'summary', maxResults: 100, ...at });
    const told: z.infer<typeof answer> = await answerTo(http, answer, `${jira.rest}${jira.path}?${parts}`);
    const { issues, total, isLast, nextPageToken = null } = told;
    token = nextPageToken;
    seen += issues.length;
    const refs = issues.map(({ key }) => ({ tracker: jira.tracker, baseUrl, project: null, key }));
    const isOver = total === undefined ? (isLast ?? token === null) : seen >= total;
    return { refs, isLast: isOver || issues.length === 0 };
  });
}

/** A value in JQL: quotes and backslashes are escaped by a backslash (docs: "JQL, reserved characters"). */
const quoted = (text: string): string => `"${text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/["\\]/g, String.raw`\$&`)}"`;

function clauseFor(match: Exclude<TicketQuery['match'], 'milestone' | 'parent'>, value: string): string {
  switch (match) {
    case 'label':
      return `labels = ${quoted(value)}`;
    case 'project':
      return `project = ${quoted(value)}`;
    case 'assignee':
      return value === '@me' ? 'assignee = currentUser()' : `assignee = ${quoted(value)}`;
    case 'title':
      // A phrase, or its signs would be operators of the search for words.
      return `summary ~ ${quoted(quoted(longestPart(value)))}`;
    case 'query':
      // An order is of no use here, and none may stand inside of brackets.
      return `(${value.replace(/\border\s+by\b[^"']*$/i, '').trim()})`;
  }
}
