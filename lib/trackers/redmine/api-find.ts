import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { readTable } from '../api-csv';
import { allPages, type Found, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const list = z.object({ issues: z.array(z.object({ id: whole().check(z.positive()) })), total_count: whole() });

/** Redmine's lists of issues: as JSON with a key, as an export by session, which its API does not take. */
export const find: TrackerFind = {
  id: 'redmine',
  isUnsureBySession: true,
  async find(http, query) {
    const asked = filterFor(query);
    if (asked === null) return null;
    const scope = query.match === 'project' ? query.value : query.project;
    const path = scope === null ? '/issues' : `/projects/${encodeURIComponent(scope)}/issues`;
    return http.way === 'session' ? byCsv(http, path, asked, query) : byJson(http, path, asked, query);
  },
};

const refOf = ({ baseUrl }: TicketQuery, key: string) => ({ tracker: 'redmine', baseUrl, project: null, key }) as const;

const byJson = (http: Http, path: string, asked: string, query: TicketQuery): Promise<Found> =>
  allPages(async (page) => {
    const answer = await http.ask(`${path}.json?${asked}&limit=100&offset=${100 * page}`, { accept: 'json' });
    const { issues, total_count } = readJson(list, answer);
    const isLast = issues.length === 0 || 100 * page + issues.length >= total_count;
    return { refs: issues.map(({ id }) => refOf(query, String(id))), isLast };
  });

/** What an export holds at most, unless its server was told otherwise. */
const EXPORT = 500;

async function byCsv(http: Http, path: string, asked: string, query: TicketQuery): Promise<Found> {
  const { text } = await http.ask(`${path}.csv?${asked}&c[]=status&encoding=UTF-8`, { accept: 'csv' });
  const { rows } = readTable(text, /^\uFEFF?#(.)/);
  const keys = rows.map(([key = '']) => key);
  if (!keys.every((key) => /^[1-9]\d*$/.test(key))) throw new TrackerTrouble('not-understood', 'row');
  return { refs: keys.slice(0, EXPORT).map((key) => refOf(query, key)), isCut: keys.length >= EXPORT };
}

/** Its filters as an address has them; a saved query by its number, which its own address names. */
function filterFor({ match, value, isOpenOnly }: TicketQuery): string | null {
  const [number = null] = /^\d{1,9}$/.exec(value.replace(/^#/, '')) ?? [];
  const state = { status_id: isOpenOnly ? 'o' : '*' };
  switch (match) {
    case 'query': {
      const [, id = number] = /[?&]query_id=(\d{1,9})(?:&|$)/.exec(value) ?? [];
      return id && queryOf({ query_id: id });
    }
    case 'parent':
      // However deep.
      return number && queryOf({ parent_id: `~${number}`, ...state });
    case 'title':
      return queryOf({ subject: `~${longestPart(value)}`, ...state });
    case 'milestone':
      return number && queryOf({ fixed_version_id: number, ...state });
    case 'assignee': {
      const id = value === '@me' ? 'me' : number;
      return id && queryOf({ assigned_to_id: id, ...state });
    }
    case 'project':
      return queryOf(state);
    case 'label':
      return null;
  }
}
