import { whole, z } from '../../domain/zod';
import { getJson, type Http, readJson } from '../api';
import {
  allBelow,
  allPages,
  answerTo,
  type Found,
  idCalled,
  keysAt,
  longestPart,
  queryOf,
  type TicketQuery,
  type TrackerFind,
} from '../api-find';

const page = z.object({
  total: whole(),
  _embedded: z.object({ elements: z.array(z.object({ id: whole().check(z.positive()) })) }),
});
const saved = z.object({ _embedded: z.object({ results: page }) });
const names = z.object({ _embedded: z.object({ elements: z.array(z.object({ id: whole(), name: z.string() })) }) });
type Filter = Readonly<Record<string, { readonly operator: string; readonly values: readonly string[] }>>;

/** OpenProject's lists of work packages, with filters, or of a saved query (docs: "API v3, filters", "queries"). */
export const find: TrackerFind = {
  id: 'openproject',
  kinds: ['milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  unsureBy: ['session'],
  async find(http, query) {
    const { match, value, isOpenOnly } = query;
    const scope = match === 'project' ? value : query.project;
    const place = scope === null ? '' : `/projects/${encodeURIComponent(scope)}`;
    const state: Filter = { status: { operator: isOpenOnly ? 'o' : '*', values: [] } };
    const ask = (filter: Filter) => readList(http, query, `${place}/work_packages`, [state, filter]);
    const [, number] = /^#?(\d{1,10})$/.exec(value) ?? [];
    if (match === 'parent')
      return number ? allBelow(number, (values) => ask({ parent: { operator: '=', values } })) : null;
    if (match === 'query') {
      const id = number ?? /[?&]query_id=(\d{1,10})(?:&|$)/.exec(value)?.[1];
      return id ? readSaved(http, query, id) : null;
    }
    const filter = await filterFor(http, match, value, place);
    return filter && ask(filter);
  },
};

const readList = (http: Http, query: TicketQuery, path: string, filters: readonly Filter[]): Promise<Found> =>
  allPages(async (at) => {
    const kept = JSON.stringify(filters.filter((filter) => Object.keys(filter).length > 0));
    const parts = queryOf({ filters: kept, pageSize: 100, offset: at + 1 });
    return pageOf(query, await answerTo(http, page, `${path}?${parts}`), at);
  });

const readSaved = (http: Http, query: TicketQuery, id: string): Promise<Found> =>
  allPages(async (at) => {
    const told = await http.ask(`/queries/${id}?pageSize=100&offset=${at + 1}`, { accept: 'json' });
    return pageOf(query, readJson(saved, told)._embedded.results, at);
  });

const pageOf = (query: TicketQuery, { total, _embedded: { elements } }: z.infer<typeof page>, at: number) => ({
  refs: keysAt(
    'openproject',
    query,
    elements.map(({ id }) => String(id)),
  ),
  isLast: elements.length === 0 || 100 * at + elements.length >= total,
});

/** A version by its name in a project, a person by theirs. */
async function filterFor(
  http: Http,
  match: Exclude<TicketQuery['match'], 'parent' | 'query'>,
  value: string,
  place: string,
): Promise<Filter | null> {
  const named = async (path: string) => (await getJson(http, names, path))._embedded.elements;
  switch (match) {
    case 'title':
      return { subject: { operator: '~', values: [longestPart(value)] } };
    case 'project':
      return {};
    case 'milestone':
      return place === ''
        ? null
        : { version: { operator: '=', values: [idCalled(value, await named(`${place}/versions`))] } };
    case 'assignee': {
      if (value === '@me') return { assignee: { operator: '=', values: ['me'] } };
      const filters = JSON.stringify([{ name: { operator: '~', values: [value] } }]);
      const people = await named(`/principals?${queryOf({ filters, pageSize: 100 })}`);
      return { assignee: { operator: '=', values: [idCalled(value, people)] } };
    }
    case 'label':
      return null;
  }
}
