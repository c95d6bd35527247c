import type { TrackerFind } from '../api-find';
import { findIssues, JIRA_KINDS } from '../api-jira-find';

export const find: TrackerFind = {
  id: 'jira-dc',
  kinds: JIRA_KINDS,
  find: (http, query) => findIssues(http, query, { tracker: 'jira-dc', rest: '/rest/api/2', path: '/search' }),
};
