import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { getJson, type Http, readJson } from '../api';
import { readTable } from '../api-csv';
import {
  allPages,
  type Found,
  idCalled,
  keysAt,
  longestPart,
  parametersIn,
  queryOf,
  type TicketQuery,
  type TrackerFind,
} from '../api-find';

const list = z.object({ issues: z.array(z.object({ id: whole().check(z.positive()) })), total_count: whole() });
const named = z.object({ id: whole(), name: z.string() });
const versions = z.object({ versions: z.array(named) });
const memberships = z.object({
  memberships: z.array(z.object({ user: z.optional(named), group: z.optional(named) })),
});

/** Redmine's lists of issues: as JSON with a key, as an export by session, which its API does not take. */
export const find: TrackerFind = {
  id: 'redmine',
  // It has no labels; its trackers and categories are part of the address of a list, which is a query here.
  kinds: ['milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  unsureBy: ['session'],
  async find(http, query) {
    const scope = query.match === 'project' ? query.value : (query.project ?? projectIn(query));
    const place = scope === null ? '' : `/projects/${encodeURIComponent(scope)}`;
    const asked = await filterFor(http, query, place);
    if (asked === null) return null;
    const path = `${place}/issues`;
    return http.way === 'session' ? byCsv(http, path, asked, query) : byJson(http, path, asked, query);
  },
};

/** A list's own address names the project that its query may belong to. */
const projectIn = ({ match, value }: TicketQuery): string | null =>
  (match === 'query' && /^[^?]*\/projects\/([\w-]{1,100})\/issues\b/.exec(value)?.[1]) || null;

const byJson = (http: Http, path: string, asked: string, query: TicketQuery): Promise<Found> =>
  allPages(async (page) => {
    const answer = await http.ask(`${path}.json?${asked}&limit=100&offset=${100 * page}`, { accept: 'json' });
    const { issues, total_count } = readJson(list, answer);
    const isLast = issues.length === 0 || 100 * page + issues.length >= total_count;
    return {
      refs: keysAt(
        'redmine',
        query,
        issues.map(({ id }) => String(id)),
      ),
      isLast,
    };
  });

/** What an export holds at most, unless its server was told otherwise. */
const EXPORT = 500;

async function byCsv(http: Http, path: string, asked: string, query: TicketQuery): Promise<Found> {
  const { text } = await http.ask(`${path}.csv?${asked}&c[]=status&encoding=UTF-8`, { accept: 'csv' });
  const { rows } = readTable(text, /^\uFEFF?#(.)/);
  const keys = rows.map(([key = '']) => key);
  if (!keys.every((key) => /^[1-9]\d*$/.test(key))) throw new TrackerTrouble('not-understood', 'row');
  return { refs: keysAt('redmine', query, keys.slice(0, EXPORT)), isCut: keys.length >= EXPORT };
}

/** What the address of a list may filter by; a key is none of it. */
const FILTER = /^(?:f\[\]|op\[[\w.]+\]|v\[[\w.]+\]\[\]|[a-z_]+_id|cf_\d+|subject)$/;

/** Its filters as an address has them. Names become numbers with a key, within a project. */
async function filterFor(http: Http, { match, value, isOpenOnly }: TicketQuery, place: string): Promise<string | null> {
  const [number = null] = /^\d{1,9}$/.exec(value.replace(/^#/, '')) ?? [];
  const state = { status_id: isOpenOnly ? 'o' : '*' };
  const canAskNames = http.way !== 'session' && place !== '';
  switch (match) {
    case 'query':
      return number ? queryOf({ query_id: number }) : listFilter(value);
    case 'parent':
      // However deep.
      return number && queryOf({ parent_id: `~${number}`, ...state });
    case 'title':
      return queryOf({ subject: `~${longestPart(value)}`, ...state });
    case 'milestone': {
      if (!number && !canAskNames) return null;
      const told = number ? null : await getJson(http, versions, `${place}/versions.json`);
      return queryOf({ fixed_version_id: told ? idCalled(value, told.versions) : number, ...state });
    }
    case 'assignee': {
      if (value === '@me' || number) return queryOf({ assigned_to_id: number ?? 'me', ...state });
      if (!canAskNames) return null;
      const told = await http.ask(`${place}/memberships.json?limit=100`, { accept: 'json' });
      const people = readJson(memberships, told).memberships.flatMap(({ user, group }) => user ?? group ?? []);
      return queryOf({ assigned_to_id: idCalled(value, people), ...state });
    }
    case 'project':
      return queryOf(state);
    case 'label':
      return null;
  }
}

/** A saved query or filters, out of the address of a list. */
function listFilter(address: string): string | null {
  const kept = parametersIn(address).filter(([name]) => FILTER.test(name));
  if (kept.length === 0) return null;
  const isSaved = kept.some(([name, id]) => name === 'query_id' && /^\d{1,9}$/.test(id));
  return new URLSearchParams(isSaved ? kept : [['set_filter', '1'], ...kept]).toString();
}
