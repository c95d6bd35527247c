import type { ApiExample } from '../../lib/trackers/api-example';
import { api } from '../../lib/trackers/redmine/api';

/** A Redmine with so many issues, which a test closes. Answers what the refresh asks for, by key. */
export function manyIssues(count: number) {
  const issues = new Map(
    Array.from({ length: count }, (_, i) => [
      String(i + 1),
      {
        id: i + 1,
        subject: `Issue ${i + 1}`,
        tracker: { id: 1, name: 'Bug' },
        status: { id: 1, name: 'New', is_closed: false },
        created_on: '2026-01-01T00:00:00Z',
        closed_on: null as string | null,
        updated_on: '2026-01-01T00:00:00Z',
      },
    ]),
  );
  const close = (key: string, at = Date.now()): void => {
    const issue = issues.get(key);
    if (issue)
      issues.set(key, {
        ...issue,
        status: { id: 5, name: 'Closed', is_closed: true },
        updated_on: new Date(at).toISOString(),
        closed_on: new Date(at).toISOString(),
      });
  };
  const example: ApiExample = {
    api,
    token: 'b'.repeat(40),
    account: 'ana',
    tickets: () => [],
    answer({ path, query }) {
      if (path === '/issue_statuses.json') return { body: { issue_statuses: [{ id: 1, name: 'New' }] } };
      const one = issues.get(/^\/issues\/(\d+)\.json$/.exec(path)?.[1] ?? '');
      if (one) return { body: { issue: { ...one, journals: [] } } };
      if (path !== '/issues.json') return null;
      const since = query.get('updated_on')?.slice(2);
      const found = since
        ? [...issues.values()].filter((issue) => issue.updated_on >= since)
        : (query.get('issue_id') ?? '').split(',').flatMap((key) => issues.get(key) ?? []);
      return { body: { issues: found.slice(0, 100), total_count: found.length, offset: 0, limit: 100 } };
    },
  };
  return { example, close };
}
