import type { KeyResultId } from '../../lib/domain/ids';
import { observe } from '../../lib/domain/observation';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { SPACE, ticketRow } from '../../lib/store/schema';
import type { ApiExample } from '../../lib/trackers/api-example';
import { blankReading } from '../../lib/trackers/blank-reading';
import { api } from '../../lib/trackers/redmine/api';
import type { Workspace } from './workspace';

/** A Redmine with so many issues, which a test closes or drops. Answers what the refresh asks for, by key. */
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
      const [, key] = /^\/issues\/(\d+)\.json$/.exec(path) ?? [];
      const one = key && issues.get(key);
      if (key) return one ? { body: { issue: { ...one, journals: [] } } } : { status: 404, body: '' };
      if (path !== '/issues.json') return null;
      const since = query.get('updated_on')?.slice(2);
      const found = since
        ? [...issues.values()].filter((issue) => issue.updated_on >= since)
        : (query.get('issue_id') ?? '').split(',').flatMap((key) => issues.get(key) ?? []);
      return { body: { issues: found.slice(0, 100), total_count: found.length, offset: 0, limit: 100 } };
    },
  };
  return { example, close, drop: (key: string) => issues.delete(key) };
}

/** All of them were seen open on pages and linked then, put there at once: acts would take a minute. @param at epoch ms. */
export async function linkIssues(
  { db }: Workspace,
  baseUrl: string,
  keyResultId: KeyResultId,
  count: number,
  at: number,
): Promise<void> {
  const refs = Array.from(
    { length: count },
    (_, i) => ({ tracker: 'redmine', baseUrl, project: null, key: String(i + 1) }) as const,
  );
  const seen = refs.map((ref) => {
    const url = `${baseUrl}/issues/${ref.key}`;
    return ticketRow(observe(null, { ...blankReading({ ref, url, source: 'page' }), state: 'open' }, at));
  });
  const links = refs.map((ref) => ({
    id: `${ticketIdOf(ref)}>${keyResultId}`,
    space: SPACE,
    ticketId: ticketIdOf(ref),
    keyResultId,
    role: 'contributes',
    share: null,
    includeChildren: false,
    origin: 'hand',
    deletedAt: null,
    stamps: {},
  }));
  await db.tickets.bulkPut(seen);
  await db.links.bulkPut(links as never);
}
