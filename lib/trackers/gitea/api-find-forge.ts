import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { getJson } from '../api';
import { allPages, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';
import type { Forge } from './url';

const list = z.array(
  z.object({
    number: whole().check(z.positive()),
    repository: z.object({ full_name: z.string().check(z.regex(/^[\w.-]{1,60}\/[\w.-]{1,100}$/)) }),
  }),
);
/** What its servers give at most, unless they were told otherwise. */
const PAGE = 50;
const REPOSITORY = /^[\w.-]{1,60}\/[\w.-]{1,100}$/;

/** The list of a repository, or the search through all of them for what is mine (docs: "issueListIssues", "issueSearchIssues"). */
export const forgeFind = (id: Forge): TrackerFind => ({
  id,
  // It has no parents, and its projects are not told of.
  kinds: ['label', 'milestone', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    // By session there is no such list.
    if (http.way !== 'token') return null;
    const scope = query.match === 'project' ? query.value : query.project;
    const asked = filterFor(query, scope);
    if (asked === null || (scope !== null && !REPOSITORY.test(scope))) return null;
    const path = scope === null ? '/repos/issues/search' : `/repos/${scope}/issues`;
    return allPages(async (page) => {
      const parts = { state: query.isOpenOnly ? 'open' : 'all', ...asked, limit: PAGE, page: page + 1 };
      const items = await getJson(http, list, `${path}?${queryOf(parts)}`);
      if (items.length > 1000) throw new TrackerTrouble('not-understood', 'limit');
      const refs = items.map(({ number, repository }) => {
        return { tracker: id, baseUrl: query.baseUrl, project: repository.full_name, key: String(number) } as const;
      });
      return { refs, isLast: refs.length < PAGE };
    });
  },
});

/** Only what is mine can be asked of all repositories. A comma parts two names. */
function filterFor({ match, value }: TicketQuery, scope: string | null): Record<string, string> | null {
  if (scope === null) return match === 'assignee' && value === '@me' ? { assigned: 'true' } : null;
  switch (match) {
    case 'label':
      return value.includes(',') ? null : { labels: value };
    case 'milestone':
      return value.includes(',') ? null : { milestones: value };
    case 'assignee':
      return value === '@me' ? null : { assigned_by: value };
    case 'title':
      return { q: longestPart(value) };
    case 'project':
      return {};
    case 'parent':
      return null;
    case 'query':
      return { q: value };
  }
}
