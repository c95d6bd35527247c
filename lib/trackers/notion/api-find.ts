import { TrackerTrouble } from '../../domain/tracker-trouble';
import { table, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import {
  allBelow,
  allPages,
  answerTo,
  type Found,
  idCalled,
  isCalled,
  longestPart,
  type TicketQuery,
  type TrackerFind,
  together,
} from '../api-find';
import { LABELS, PARENT, PEOPLE } from './api-properties';
import { VERSION } from './api-version';
import { keyOf, refTo } from './url';

const property = z.object({
  id: z.string(),
  type: z.string(),
  multi_select: z.optional(z.object({ options: z.array(z.object({ name: z.string() })) })),
});
const source = z.object({ id: z.string(), properties: table(property) });
type Source = z.infer<typeof source>;
const database = z.object({ data_sources: z.array(z.object({ id: z.string() })) });
const sources = z.object({ results: z.array(source), has_more: z.boolean() });
const people = z.object({ results: z.array(z.object({ id: z.string(), name: z.nullable(z.string()) })) });
const page = z.object({
  results: z.array(z.object({ id: z.string() })),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_status: z.optional(z.object({ type: z.string() })),
});
/** Databases that are asked one by one where none is named. */
const MOST_SOURCES = 20;

/**
 * Notion's databases, each with filters of its own (docs: "Query a data source"); a project is a database there, by its
 * address. Who a connection belongs to is nobody's, so that nothing is mine.
 */
export const find: TrackerFind = {
  id: 'notion',
  kinds: ['label', 'parent', 'project', 'assignee', 'title'],
  async find(http, query) {
    const { match, value, project } = query;
    const scope = match === 'project' ? value : project;
    const place = scope === null ? null : idIn(scope);
    const page = match === 'parent' ? idIn(value) : '';
    if (place === '' || match === 'milestone' || match === 'query' || value === '@me') return null;
    if (match === 'parent' && page === '') return null;
    const { known, isCut } = await (place === null ? allSources(http) : sourcesOf(http, place));
    const person = match === 'assignee' ? await personCalled(http, value) : '';
    const asked = known.flatMap((one) => {
      const filter = filterIn(one, query, person);
      return filter ? [{ id: one.id, filter }] : [];
    });
    // No database has such a property, or nothing is called so there: then nothing is known.
    if (asked.length === 0) throw new TrackerTrouble('question', value.slice(0, 60));
    const ask = async (narrow: (filter: object) => object): Promise<Found> => {
      const found: Found[] = [];
      for (const { id, filter } of asked.slice(0, MOST_SOURCES))
        found.push(await pagesOf(http, query, id, narrow(filter)));
      const all = together(found);
      return { ...all, isCut: all.isCut || isCut || asked.length > MOST_SOURCES };
    };
    const below = (keys: readonly string[]) => (filter: object) => ({
      or: keys.map((contains) => ({ ...filter, relation: { contains } })),
    });
    return match === 'parent' ? allBelow(page, (keys) => ask(below(keys))) : ask((filter) => filter);
  },
};

/** An id as APIs and people write it, anywhere in a text. */
const DASHED = /([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})/gi;

/** The id in an address, or as it stands; empty for everything else. */
const idIn = (text: string): string =>
  /(?:^|[/-])([\da-f]{32})(?:[?#].*)?$/i.exec(text.replaceAll(DASHED, '$1$2$3$4$5'))?.[1]?.toLowerCase() ?? '';

/** Those of one database. @throws TrackerTrouble `question` where there is none, or none for this connection. */
async function sourcesOf(http: Http, id: string) {
  const { data_sources } = await answerTo(http, database, `/databases/${id}`, {
    headers: VERSION,
    statuses: [400, 404],
  });
  const known: Source[] = [];
  for (const { id: one } of data_sources)
    known.push(
      readJson(
        source,
        await http.ask(`/data_sources/${encodeURIComponent(one)}`, { accept: 'json', headers: VERSION }),
      ),
    );
  return { known, isCut: false };
}

async function allSources(http: Http) {
  const body = { filter: { property: 'object', value: 'data_source' }, page_size: 100 };
  const told = await answerTo(http, sources, '/search', { method: 'POST', body, headers: VERSION });
  return { known: told.results, isCut: told.has_more };
}

async function personCalled(http: Http, name: string): Promise<string> {
  const { results } = await answerTo(http, people, '/users?page_size=100', { headers: VERSION });
  return idCalled(
    name,
    results.map((one) => ({ id: one.id, name: one.name ?? '' })),
  );
}

/** What to look for in a database, by its own properties; `null` where it has none of that name. */
function filterIn({ properties }: Source, { match, value }: TicketQuery, person: string): object | null {
  const named = (type: string, name: RegExp) =>
    Object.entries(properties).find(([called, one]) => one.type === type && name.test(called))?.[1];
  switch (match) {
    case 'title':
      return { property: 'title', title: { contains: longestPart(value) } };
    case 'label': {
      const labels = named('multi_select', LABELS);
      const option = labels?.multi_select?.options.find(({ name }) => isCalled(name, value));
      return labels && option ? { property: labels.id, multi_select: { contains: option.name } } : null;
    }
    case 'assignee': {
      const assignees = named('people', PEOPLE);
      return assignees ? { property: assignees.id, people: { contains: person } } : null;
    }
    case 'parent': {
      const parent = named('relation', PARENT);
      return parent ? { property: parent.id } : null;
    }
    default:
      return {};
  }
}

function pagesOf(http: Http, { baseUrl }: TicketQuery, id: string, filter: object): Promise<Found> {
  let cursor: string | null = null;
  let isCut = false;
  const path = `/data_sources/${encodeURIComponent(id)}/query`;
  return allPages(async () => {
    const body = {
      page_size: 100,
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(cursor !== null && { start_cursor: cursor }),
    };
    const told: z.infer<typeof page> = await answerTo(http, page, path, { method: 'POST', body, headers: VERSION });
    cursor = told.next_cursor;
    isCut ||= told.request_status?.type === 'incomplete';
    const refs = told.results.flatMap((one) => refTo(keyOf(one.id), baseUrl) ?? []);
    return { refs, isLast: !told.has_more || cursor === null };
  }).then((found) => ({ ...found, isCut: found.isCut || isCut }));
}
