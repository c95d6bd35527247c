import { z } from '../../domain/zod';
import type { Http } from '../api';
import {
  allBelow,
  allPages,
  answerTo,
  type Found,
  longestPart,
  queryOf,
  type TicketQuery,
  type TrackerFind,
} from '../api-find';
import { refOf } from './url';

const list = z.array(z.object({ idReadable: z.string().check(z.regex(/^[A-Za-z]\w{0,63}-\d{1,10}$/)) }));

/** YouTrack's search (docs: "Search query reference"). */
export const find: TrackerFind = {
  id: 'youtrack',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    if (query.match === 'parent') {
      if (!KEY.test(query.value)) return null;
      return allBelow(query.value, (keys) => search(http, query, searchFor(query, `subtask of: ${keys.join(', ')}`)));
    }
    return search(http, query, searchFor(query, termFor(query.match, query.value)));
  },
};

const KEY = /^[A-Za-z]\w{0,63}-\d{1,10}$/;

const search = (http: Http, query: TicketQuery, asked: string): Promise<Found> =>
  allPages(async (page) => {
    const parts = queryOf({ query: asked, fields: 'idReadable', $top: 100, $skip: 100 * page });
    const items = await answerTo(http, list, `/issues?${parts}`);
    const refs = items.flatMap(({ idReadable }) => {
      const url = new URL(`${query.baseUrl}/issue/${idReadable}`);
      return refOf(url, query.baseUrl) ?? [];
    });
    return { refs, isLast: items.length < 100 };
  });

/** Braces hold a value together, and none may stand inside. */
const braced = (text: string): string => `{${text.replaceAll(/[{}\p{Cc}]/gu, ' ').trim()}}`;

function searchFor({ project, isOpenOnly }: TicketQuery, asked: string): string {
  const scope = project === null ? null : `project: ${braced(project)}`;
  return [asked, scope, isOpenOnly ? '#Unresolved' : null].filter(Boolean).join(' ');
}

function termFor(match: Exclude<TicketQuery['match'], 'parent'>, value: string): string {
  switch (match) {
    case 'label':
      return `tag: ${braced(value)}`;
    case 'milestone':
      return `Fix versions: ${braced(value)}`;
    case 'project':
      return `project: ${braced(value)}`;
    case 'assignee':
      return value === '@me' ? 'for: me' : `for: ${braced(value)}`;
    case 'title':
      return `summary: ${braced(longestPart(value))}`;
    case 'query':
      return `(${value})`;
  }
}
