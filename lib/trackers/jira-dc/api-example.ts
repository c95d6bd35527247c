import type { ApiExample, ApiReply } from '../api-example';
import {
  changedOf,
  expected,
  FIELDS,
  found,
  historyOf,
  isChangedSearch,
  keysIn,
  oneOf,
  STATUSES,
} from '../jira-cloud/api-example';
import { api } from './api';

function answer(path: string, query: URLSearchParams): ApiReply | null {
  if (path === '/rest/api/2/field') return { body: FIELDS };
  if (path === '/rest/api/2/myself') return { body: { key: 'ana', name: 'ana', displayName: 'Ana Lima' } };
  const one = /^\/rest\/api\/2\/issue\/([A-Z]+-\d+)$/.exec(path)?.[1];
  if (path === '/rest/api/2/status') return { body: STATUSES };
  if (one) return oneOf(one, query);
  if (path === '/rest/api/2/search' && isChangedSearch(query))
    return { body: { total: 1, issues: [{ id: '1', key: 'SHOP-12' }] } };
  const keys = path === '/rest/api/2/search' && query.get('validateQuery') === 'false' ? keysIn(query) : null;
  const issues = found(keys ?? []);
  return keys && { body: { startAt: 0, maxResults: 100, total: issues.length, issues } };
}

export const example: ApiExample = {
  api,
  token: 'b'.repeat(44),
  account: 'ana',
  tickets: (baseUrl) => expected('jira-dc', baseUrl),
  changed: changedOf('jira-dc'),
  history: (baseUrl) => historyOf('jira-dc', baseUrl),
  answer({ method, path, query, headers }, way) {
    if (method !== 'GET') return null;
    if (way === 'token' && headers['authorization'] !== `Bearer ${this.token}`)
      return {
        status: 401,
        headers: { 'www-authenticate': 'OAuth realm="https%3A%2F%2Fjira.acme.example"' },
        body: '',
      };
    return answer(path, query);
  },
};
