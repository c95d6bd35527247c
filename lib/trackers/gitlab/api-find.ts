import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { readJson } from '../api';
import { allPages, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const list = z.array(z.object({ iid: whole(), references: z.object({ full: z.string() }) }));

/** GitLab's lists of issues, of a project or of all that this account sees (docs: "Issues API"). */
export const find: TrackerFind = {
  id: 'gitlab',
  async find(http, query) {
    const asked = filterFor(query);
    if (asked === null) return null;
    // To whoever is signed out, what is private does not exist.
    if (http.way === 'session') await http.ask('/user', { accept: 'json' });
    const scope = query.match === 'project' ? query.value : query.project;
    const path = scope === null ? '/issues' : `/projects/${encodeURIComponent(scope)}/issues`;
    return allPages(async (page) => {
      const parts = {
        scope: 'all',
        state: query.isOpenOnly ? 'opened' : 'all',
        ...asked,
        per_page: 100,
        page: page + 1,
      };
      const items = readJson(list, await http.ask(`${path}?${queryOf(parts)}`, { accept: 'json' }));
      const refs = items.map(({ iid, references }) => {
        const [, project] = /^([\w./-]{3,200})#\d+$/.exec(references.full) ?? [];
        if (!project) throw new TrackerTrouble('not-understood', 'references');
        return { tracker: 'gitlab', baseUrl: query.baseUrl, project, key: String(iid) } as const;
      });
      return { refs, isLast: refs.length < 100 };
    });
  },
};

/** What the address of a list of issues may name, and what the API calls it. */
const NAMES: Readonly<Record<string, string>> = {
  'label_name[]': 'labels',
  milestone_title: 'milestone',
  assignee_username: 'assignee_username',
  'assignee_username[]': 'assignee_username',
  author_username: 'author_username',
  search: 'search',
  iteration_id: 'iteration_id',
  type: 'issue_type',
};

/** A comma parts two labels there, so a label with one cannot be asked for. */
function filterFor({ match, value }: TicketQuery): Record<string, string> | null {
  switch (match) {
    case 'label':
      return value.includes(',') ? null : { labels: value };
    case 'milestone':
      return { milestone: value };
    case 'assignee':
      return value === '@me' ? { scope: 'assigned_to_me' } : { assignee_username: value };
    case 'title':
      return { search: longestPart(value), in: 'title' };
    case 'project':
      return {};
    case 'parent':
      return null;
    case 'query': {
      const asked: Record<string, string> = {};
      for (const [name, said] of new URLSearchParams(value.slice(value.indexOf('?') + 1))) {
        const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
        if (known) asked[known] = asked[known] ? `${asked[known]},${said}` : said;
      }
      return Object.keys(asked).length === 0 ? null : asked;
    }
  }
}
