import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { type Http, readJson, type TrackerApi } from '../api';
import { accountOf, issuePage, type Jira, readIssues, searchFor } from '../api-jira';
import { jiraChangedSince } from '../api-jira-changed';
import { readJiraHistories } from '../api-jira-history';
import type { Issue } from '../api-jira-issue';

/**
 * Jira in Atlassian's cloud, by session or with an account's address and a token of it (trackers-a §3.4). Only by GET: whatever is
 * posted from elsewhere than its own pages it refuses.
 */
export const api: TrackerApi = {
  id: 'jira-cloud',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  // Limits are by cost, and their numbers are not told (docs: rate limiting).
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => baseUrl,
  authorize: (token) => ({ Authorization: `Basic ${btoa(token)}` }),
  tokenAt: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  tokenShape: 'ana@example.org:token',
  readTickets: (http, refs) => readIssues(http, refs, jira),
  changedSince: (http, since, refs) => jiraChangedSince(http, since, refs, jira, '/search/jql'),
  whoAmI: async (http) => ({ name: await accountOf(http, jira), scope: null }),
  readHistories: (http, refs) => readJiraHistories(http, refs, jira),
};

const jira: Jira = { rest: '/rest/api/3', search };

/** Where it is not named, halves are searched; three among a hundred take 35 searches. */
const MOST_SEARCHES = 40;

/** One key that is not there spoils the whole search; the refusal names it, in the person's language. */
async function search(
  http: Http,
  refs: readonly TicketRef[],
  fields: string,
  budget = { searches: MOST_SEARCHES },
): Promise<readonly Issue[]> {
  if (refs.length === 0) return [];
  if (budget.searches-- === 0) throw new TrackerTrouble('not-understood', 'jql');
  const path = `/rest/api/3/search/jql?${searchFor(refs, fields)}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [400] });
  if (answer.status !== 400) return readJson(issuePage, answer).issues;
  if (refs.length === 1) return [];
  const named = new Set(answer.text.match(/[A-Z][A-Z0-9_]*-\d+/g));
  const rest = refs.filter(({ key }) => !named.has(key));
  if (rest.length < refs.length) return search(http, rest, fields, budget);
  const half = Math.ceil(refs.length / 2);
  return [
    ...(await search(http, refs.slice(0, half), fields, budget)),
    ...(await search(http, refs.slice(half), fields, budget)),
  ];
}
