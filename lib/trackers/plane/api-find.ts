import { isLike } from '../../domain/rule-match';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { allPages, answerTo, isCalled, queryOf, type TicketQuery, type TrackerFind } from '../api-find';
import { itemPath, pathOf } from './api-path';

const projects = z.object({ results: z.array(z.object({ id: z.string(), identifier: z.string() })) });
const item = z.object({
  id: z.string(),
  sequence_id: whole().check(z.positive()),
  name: z.string(),
  parent: maybe(z.string()),
  assignees: z.array(z.object({ id: z.string(), display_name: maybe(z.string()) })),
  labels: z.array(z.object({ name: z.string() })),
  state: z.object({ group: z.string() }),
});
type Item = z.infer<typeof item>;
const page = z.object({ results: z.array(item), next_cursor: z.string(), next_page_results: z.boolean() });
const own = z.object({ id: z.string() });
/** Pages of a hundred, the newest first; older ones are told to be there. */
const PAGES = 10;

/**
 * Plane's list of a project, of which it leaves out nothing: what fits is picked here
 * (apps/api/plane/api/views/issue.py). A project is named with its workspace, `acme/SHO`, or by its address.
 */
export const find: TrackerFind = {
  id: 'plane',
  kinds: ['label', 'parent', 'project', 'assignee', 'title'],
  async find(http, query) {
    const { match, value, project, isOpenOnly } = query;
    const place = placeIn(match === 'project' ? value : project, query.baseUrl);
    if (!place || match === 'milestone' || match === 'query') return null;
    if (match === 'parent' && !/^[A-Z][A-Z\d]{0,11}-[1-9]\d{0,9}$/i.test(value)) return null;
    const { workspace, name } = place;
    const known = await getJson(http, projects, `${pathOf(workspace, 'projects')}?per_page=100`);
    const one = known.results.find(({ id, identifier }) => isCalled(id, name) || isCalled(identifier, name));
    if (!one) throw new TrackerTrouble('question', name.slice(0, 60));
    const who = await idAsked(http, workspace, query);
    const { items, isCut } = await itemsOf(http, pathOf(workspace, 'projects', one.id, 'work-items'));
    const below = match === 'parent' ? belowOf(items, who) : null;
    const fitting = items.filter(
      (each) => (below?.has(each.id) ?? fits(each, query, who)) && (!isOpenOnly || isOpen(each)),
    );
    const ref = { tracker: 'plane', baseUrl: query.baseUrl, project: workspace.toLowerCase() } as const;
    const key = one.identifier.toUpperCase();
    return { refs: fitting.map(({ sequence_id }) => ({ ...ref, key: `${key}-${sequence_id}` })), isCut };
  },
};

function placeIn(text: string | null, baseUrl: string): { readonly workspace: string; readonly name: string } | null {
  const path = text?.startsWith(`${baseUrl}/`) ? text.slice(baseUrl.length + 1) : text;
  const [, workspace, name] = /^([a-z\d][\w-]{0,99})\/(?:projects\/)?([\w-]{1,40})(?:\/.*)?$/i.exec(path ?? '') ?? [];
  return workspace && name ? { workspace, name } : null;
}

/** Who is meant, or what is above; empty where nobody has to be looked up. */
async function idAsked(http: Http, workspace: string, { match, value }: TicketQuery): Promise<string> {
  if (match === 'parent') {
    const answer = await answerTo(http, own, itemPath({ project: workspace, key: value }), { statuses: [400, 404] });
    return answer.id;
  }
  return value === '@me' ? (await getJson(http, own, '/users/me/')).id : '';
}

async function itemsOf(
  http: Http,
  path: string,
): Promise<{ readonly items: readonly Item[]; readonly isCut: boolean }> {
  const items: Item[] = [];
  let cursor: string | null = null;
  const { isCut } = await allPages(async () => {
    const parts = queryOf({ expand: 'state,assignees,labels', per_page: 100, cursor });
    const told: z.infer<typeof page> = await getJson(http, page, `${path}?${parts}`);
    items.push(...told.results);
    cursor = told.next_cursor;
    return { refs: [], isLast: !told.next_page_results };
  }, PAGES);
  return { items, isCut };
}

const isOpen = ({ state }: Item): boolean => state.group !== 'completed' && state.group !== 'cancelled';

function fits({ name, assignees, labels }: Item, { match, value }: TicketQuery, who: string): boolean {
  switch (match) {
    case 'label':
      return labels.some((label) => isCalled(label.name, value));
    case 'assignee':
      return assignees.some(({ id, display_name }) => (who === '' ? isCalled(display_name ?? '', value) : id === who));
    case 'title':
      return isLike(name, value);
    default:
      return true;
  }
}

/** Ids of everything below it, however deep; a circle ends. */
function belowOf(items: readonly Item[], top: string): ReadonlySet<string> {
  const children = Map.groupBy(items, ({ parent }) => parent ?? '');
  const below = new Set<string>();
  const walk = (id: string): void => {
    for (const child of children.get(id) ?? []) {
      if (child.id === top || below.has(child.id)) continue;
      below.add(child.id);
      walk(child.id);
    }
  };
  walk(top);
  return below;
}
