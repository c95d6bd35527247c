import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import {
  allPages,
  type Found,
  isCalled,
  keysAt,
  queryOf,
  type TicketQuery,
  type TrackerFind,
  together,
} from '../api-find';

const gid = z.string().check(z.regex(/^[1-9]\d{5,19}$/));
const me = z.object({ data: z.object({ workspaces: z.array(z.object({ gid })) }) });
const named = z.object({ data: z.array(z.object({ gid, name: z.string() })) });
const tasks = z.object({
  data: z.array(z.object({ gid, completed: z.boolean() })),
  next_page: maybe(z.object({ offset: z.string() })),
});
const KINDS = { label: 'tag', project: 'project', assignee: 'user' } as const;

/** Asana's lists of tasks, of whatever is called so in one of the workspaces (docs: "Typeahead", "Get multiple tasks"). */
export const find: TrackerFind = {
  id: 'asana',
  kinds: ['label', 'project', 'assignee'],
  async find(http, query) {
    const { match, value, project } = query;
    if ((match !== 'label' && match !== 'project' && match !== 'assignee') || project !== null) return null;
    const { data } = await getJson(http, me, '/users/me?opt_fields=workspaces');
    const places: string[] = [];
    for (const { gid: workspace } of data.workspaces)
      for (const id of value === '@me' ? ['me'] : await called(http, workspace, KINDS[match], value))
        places.push(
          match === 'assignee' ? `/tasks?assignee=${id}&workspace=${workspace}&` : `/${KINDS[match]}s/${id}/tasks?`,
        );
    if (places.length === 0) throw new TrackerTrouble('question', value.slice(0, 60));
    const found: Found[] = [];
    for (const place of places) found.push(await tasksAt(http, query, place));
    return together(found);
  },
};

/** Those of this name, or the one whose number stands in an address. */
async function called(http: Http, workspace: string, kind: string, value: string): Promise<readonly string[]> {
  const number = /^(?:https:\/\/app\.asana\.com\/(?:0|1\/\d+\/project)\/)?([1-9]\d{5,19})(?:\/.*)?$/.exec(value)?.[1];
  if (number) return [number];
  const parts = queryOf({ resource_type: kind, query: value, count: 20, opt_fields: 'name' });
  const { data } = await getJson(http, named, `/workspaces/${workspace}/typeahead?${parts}`);
  return data.filter(({ name }) => isCalled(name, value)).map(({ gid: id }) => id);
}

function tasksAt(http: Http, query: TicketQuery, place: string): Promise<Found> {
  let offset: string | null = null;
  return allPages(async () => {
    const parts = queryOf({ opt_fields: 'completed', limit: 100, offset });
    const { data, next_page } = await getJson(http, tasks, `${place}${parts}`);
    offset = next_page?.offset ?? null;
    const keys = data.flatMap(({ gid: key, completed }) => (query.isOpenOnly && completed ? [] : key));
    return { refs: keysAt('asana', query, keys), isLast: offset === null };
  });
}
