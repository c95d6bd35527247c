import { z } from '../../domain/zod';
import type { Http } from '../api';
import {
  allBelow,
  allPages,
  answerTo,
  type Found,
  keysAt,
  longestPart,
  queryOf,
  type TicketQuery,
  type TrackerFind,
} from '../api-find';

const list = z.object({
  items: z.array(z.object({ id: z.union([z.string().check(z.regex(/^[1-9]\d{0,9}$/)), z.number()]) })),
});
const PAGE = 100;

/** Request Tracker's TicketSQL (docs: "Query Builder, Advanced"; REST 2, "Searching for tickets"); a project is a queue there. */
export const find: TrackerFind = {
  id: 'request-tracker',
  kinds: ['parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    if (query.match !== 'parent') {
      const clause = clauseFor(query.match, query.value);
      return clause === null ? null : search(http, query, clause);
    }
    const [, number] = /^#?(\d{1,10})$/.exec(query.value) ?? [];
    const below = (keys: readonly string[]) => keys.map((key) => `MemberOf = ${key}`).join(' OR ');
    return number ? allBelow(number, (keys) => search(http, query, below(keys))) : null;
  },
};

const search = (http: Http, query: TicketQuery, clause: string): Promise<Found> =>
  allPages(async (page) => {
    const { project, isOpenOnly } = query;
    const scope = project === null ? null : `Queue = ${quoted(project)}`;
    const clauses = [`(${clause})`, scope, isOpenOnly ? "Status = '__Active__'" : null];
    const parts = queryOf({ query: clauses.filter(Boolean).join(' AND '), per_page: PAGE, page: page + 1 });
    const { items } = await answerTo(http, list, `/tickets?${parts}`);
    const keys = items.map(({ id }) => String(id));
    return { refs: keysAt('request-tracker', query, keys), isLast: items.length < PAGE };
  });

/** Quotes are escaped there in more than one way, so there are none inside of a value. */
const quoted = (text: string): string => `'${text.replaceAll(/['"\\\p{Cc}]/gu, ' ').trim()}'`;

function clauseFor(match: Exclude<TicketQuery['match'], 'parent'>, value: string): string | null {
  switch (match) {
    case 'project':
      return `Queue = ${quoted(value)}`;
    case 'assignee':
      return `Owner = ${quoted(value === '@me' ? '__CurrentUser__' : value)}`;
    case 'title':
      return `Subject LIKE ${quoted(longestPart(value))}`;
    case 'query':
      return value;
    case 'label':
    case 'milestone':
      return null;
  }
}
