import type { TrackerFind } from '../api-find';
import { findIssues } from '../api-jira-find';

export const find: TrackerFind = {
  id: 'jira-dc',
  find: (http, query) => findIssues(http, query, { tracker: 'jira-dc', rest: '/rest/api/2', path: '/search' }),
};
