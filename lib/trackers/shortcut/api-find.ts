import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { allPages, answerTo, inQuotes, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const page = z.object({
  data: z.array(z.object({ id: whole().check(z.positive()), app_url: z.string() })),
  next: maybe(z.string()),
});
const me = z.object({ mention_name: z.string().check(z.regex(/^[\w.-]{1,60}$/)) });
/** What it gives at most at once (docs: "Search stories"), and as often as a rule links so many. */
const [PAGE, PAGES] = [250, 2];

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
      const { data, next: after = null }: z.infer<typeof page> = await answerTo(http, page, `/search/stories?${parts}`);
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

async function searchFor(http: Http, { match, value, project, isOpenOnly }: TicketQuery): Promise<string | null> {
  const asked = await termFor(http, match, value);
  if (asked === null) return null;
  return [asked, project !== null && `project:${inQuotes(project)}`, isOpenOnly && '!is:done']
    .filter(Boolean)
    .join(' ');
}

async function termFor(http: Http, match: TicketQuery['match'], value: string): Promise<string | null> {
  switch (match) {
    case 'label':
    case 'project':
    case 'title':
      return `${match}:${inQuotes(match === 'title' ? longestPart(value) : value)}`;
    case 'milestone':
      return `iteration:${inQuotes(value)}`;
    case 'parent':
      // By its number or its name.
      return `epic:${/^\d{1,10}$/.test(value) ? value : inQuotes(value)}`;
    case 'assignee': {
      if (value !== '@me') return `owner:${inQuotes(value)}`;
      return `owner:${(await getJson(http, me, '/member')).mention_name}`;
    }
    case 'query':
      return value;
  }
}
