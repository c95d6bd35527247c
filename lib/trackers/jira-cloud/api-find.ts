import type { TrackerFind } from '../api-find';
import { findIssues, JIRA_KINDS } from '../api-jira-find';

export const find: TrackerFind = {
  id: 'jira-cloud',
  kinds: JIRA_KINDS,
  find: (http, query) => findIssues(http, query, { tracker: 'jira-cloud', rest: '/rest/api/3', path: '/search/jql' }),
};
