import type { TrackerFind } from '../api-find';
import { findIssues } from '../api-jira-find';

export const find: TrackerFind = {
  id: 'jira-cloud',
  find: (http, query) => findIssues(http, query, { tracker: 'jira-cloud', rest: '/rest/api/3', path: '/search/jql' }),
};
