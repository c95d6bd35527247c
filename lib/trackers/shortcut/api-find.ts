import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { allPages, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const page = z.object({
  data: z.array(z.object({ id: whole().check(z.positive()), app_url: z.string() })),
  next: z.optional(z.nullable(z.string())),
});
const me = z.object({ mention_name: z.string().check(z.regex(/^[\w.-]{1,60}$/)) });
/** What it gives at most at once, and in all of one search (docs: "Search stories"). */
const [PAGE, PAGES] = [25, 20];

/** Shortcut's search (docs: "Search operators"). */
export const find: TrackerFind = {
  id: 'shortcut',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const asked = await searchFor(http, query);
    if (asked === null) return null;
    let next: string | null = null;
    return allPages(async () => {
      const parts = next ?? queryOf({ query: asked, page_size: PAGE, detail: 'slim' });
      const told = await http.ask(`/search/stories?${parts}`, { accept: 'json', statuses: [400, 422] });
      if (told.status >= 400) throw new TrackerTrouble('question', 'search');
      const { data, next: after = null } = readJson(page, told);
      next = after?.slice(after.indexOf('?') + 1) ?? null;
      const refs = data.map(({ id, app_url }) => {
        const [, project] = /^https:\/\/app\.shortcut\.com\/([\w-]+)\/story\//.exec(app_url) ?? [];
        if (!project) throw new TrackerTrouble('not-understood', 'app_url');
        return {
          tracker: 'shortcut',
          baseUrl: query.baseUrl,
          project: project.toLowerCase(),
          key: String(id),
        } as const;
      });
      return { refs, isLast: next === null };
    }, PAGES);
  },
};

/** Quotes cannot be escaped there, so there are none inside of a value. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\\p{Cc}]/gu, ' ').trim()}"`;

async function searchFor(http: Http, { match, value, project, isOpenOnly }: TicketQuery): Promise<string | null> {
  const asked = await termFor(http, match, value);
  if (asked === null) return null;
  return [asked, project !== null && `project:${quoted(project)}`, isOpenOnly && '!is:done'].filter(Boolean).join(' ');
}

async function termFor(http: Http, match: TicketQuery['match'], value: string): Promise<string | null> {
  switch (match) {
    case 'label':
    case 'project':
    case 'title':
      return `${match}:${quoted(match === 'title' ? longestPart(value) : value)}`;
    case 'milestone':
      return `iteration:${quoted(value)}`;
    case 'parent':
      // By its number or its name.
      return `epic:${/^\d{1,10}$/.test(value) ? value : quoted(value)}`;
    case 'assignee': {
      if (value !== '@me') return `owner:${quoted(value)}`;
      return `owner:${readJson(me, await http.ask('/member', { accept: 'json' })).mention_name}`;
    }
    case 'query':
      return value;
  }
}
