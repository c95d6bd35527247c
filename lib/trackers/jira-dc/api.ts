import { getJson, type TrackerApi } from '../api';
import { accountOf, issuePage, type Jira, readIssues, searchFor } from '../api-jira';
import { jiraChangedSince } from '../api-jira-changed';
import { readJiraHistories } from '../api-jira-history';

const jira: Jira = {
  rest: '/rest/api/2',
  async search(http, refs, fields) {
    // Unknown keys are left out, which by default would spoil the whole search.
    const path = `/rest/api/2/search?${searchFor(refs, fields)}&validateQuery=false`;
    return (await getJson(http, issuePage, path)).issues;
  },
};

/** Jira on a company's own servers, by session or with a personal access token, since 8.14 (trackers-a §4). */
export const api: TrackerApi = {
  id: 'jira-dc',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  // Whoever runs it sets a limit, or none; the docs' example of one is 10 a second ("Adjusting your code for rate limiting").
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => baseUrl,
  authorize: (token) => ({ Authorization: `Bearer ${token}` }),
  readTickets: (http, refs) => readIssues(http, refs, jira),
  changedSince: (http, since, refs) => jiraChangedSince(http, since, refs, jira, '/search'),
  readHistories: (http, refs) => readJiraHistories(http, refs, jira),
  whoAmI: async (http) => ({ name: await accountOf(http, jira), scope: null }),
};
