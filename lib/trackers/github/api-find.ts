import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { allPages, answerTo, inQuotes, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';
import { PUBLIC_ORIGIN } from './product';

const page = z.object({
  incomplete_results: z.boolean(),
  items: z.array(z.object({ number: whole().check(z.positive()), repository_url: z.string() })),
});

/** GitHub's search of issues and pull requests, a hundred at once (docs: "Search issues and pull requests"). */
export const find: TrackerFind = {
  id: 'github',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const asked = searchFor(query);
    if (asked === null) return null;
    const path = `${query.baseUrl === PUBLIC_ORIGIN ? '' : '/v3'}/search/issues`;
    return allPages(async (at) => {
      const parts = queryOf({ q: asked, per_page: 100, page: at + 1, advanced_search: 'true' });
      const { items, incomplete_results } = await answerTo(http, page, `${path}?${parts}`);
      const refs = items.map(({ number, repository_url }) => {
        const [, project] = /\/repos\/([\w.-]{1,60}\/[\w.-]{1,100})$/.exec(repository_url) ?? [];
        if (!project) throw new TrackerTrouble('not-understood', 'repository_url');
        return { tracker: 'github', baseUrl: query.baseUrl, project, key: String(number) } as const;
      });
      // It gave up half-way: what is left out says nothing, which a full page after the last one tells.
      return { refs, isLast: refs.length < 100 && !incomplete_results };
    });
  },
};

const REPOSITORY = /^[\w.-]{1,60}\/[\w.-]{1,100}$/;

/** @returns `null` where all of GitHub would be searched for what is somebody's own, such as a label. */
function searchFor({ match, value, project, isOpenOnly }: TicketQuery): string | null {
  const scope = match === 'project' ? value : project;
  if (scope !== null && !REPOSITORY.test(scope)) return null;
  if (scope === null && match !== 'query' && value !== '@me') return null;
  const asked = wordsFor(match, value, scope);
  if (asked === null) return null;
  return [asked, scope && `repo:${scope}`, isOpenOnly && 'is:open'].filter(Boolean).join(' ');
}

function wordsFor(match: TicketQuery['match'], value: string, scope: string | null): string | null {
  switch (match) {
    case 'label':
    case 'milestone':
      return `${match}:${inQuotes(value)}`;
    case 'assignee':
      return /^(@me|[\w-]{1,60})$/.test(value) ? `assignee:${value}` : null;
    case 'title':
      return `${inQuotes(longestPart(value))} in:title`;
    case 'parent':
      return /^#?\d{1,10}$/.test(value) && scope ? `parent-issue:${scope}#${value.replace('#', '')}` : null;
    case 'project':
      return '';
    case 'query':
      // What it offers as alternatives stays below what is asked besides.
      return /\b(?:OR|AND)\b/.test(value) ? `(${value})` : value;
  }
}
