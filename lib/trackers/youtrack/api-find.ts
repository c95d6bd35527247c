import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { readJson } from '../api';
import { allPages, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';
import { refOf } from './url';

const list = z.array(z.object({ idReadable: z.string().check(z.regex(/^[A-Za-z]\w{0,63}-\d{1,10}$/)) }));

/** YouTrack's search (docs: "Search query reference"). */
export const find: TrackerFind = {
  id: 'youtrack',
  async find(http, query) {
    const asked = searchFor(query);
    if (asked === null) return null;
    return allPages(async (page) => {
      const parts = queryOf({ query: asked, fields: 'idReadable', $top: 100, $skip: 100 * page });
      const told = await http.ask(`/issues?${parts}`, { accept: 'json', statuses: [400] });
      if (told.status === 400) throw new TrackerTrouble('not-understood', 'query');
      const items = readJson(list, told);
      const refs = items.flatMap(({ idReadable }) => {
        const url = new URL(`${query.baseUrl}/issue/${idReadable}`);
        return refOf(url, query.baseUrl) ?? [];
      });
      return { refs, isLast: items.length < 100 };
    });
  },
};

/** Braces hold a value together, and none may stand inside. */
const braced = (text: string): string => `{${text.replaceAll(/[{}\p{Cc}]/gu, ' ').trim()}}`;

function searchFor({ match, value, project, isOpenOnly }: TicketQuery): string | null {
  const asked = termFor(match, value);
  if (asked === null) return null;
  const scope = project === null ? null : `project: ${braced(project)}`;
  return [asked, scope, isOpenOnly ? '#Unresolved' : null].filter(Boolean).join(' ');
}

function termFor(match: TicketQuery['match'], value: string): string | null {
  switch (match) {
    case 'label':
      return `tag: ${braced(value)}`;
    case 'milestone':
      return `Fix versions: ${braced(value)}`;
    case 'parent':
      return /^[A-Za-z]\w{0,63}-\d{1,10}$/.test(value) ? `subtask of: ${value}` : null;
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
