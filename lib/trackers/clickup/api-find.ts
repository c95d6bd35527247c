import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { allPages, type Found, idCalled, queryOf, type TicketQuery, type TrackerFind, together } from '../api-find';

const person = z.object({ id: whole(), username: z.nullable(z.string()) });
const teams = z.object({
  teams: z.array(z.object({ id: z.string(), members: z.array(z.object({ user: person })) })),
});
const tasks = z.object({
  tasks: z.array(
    z.object({
      id: z.string().check(z.regex(/^[a-z\d]{5,14}$/)),
      custom_id: maybe(z.string().check(z.regex(/^[A-Za-z][\w]{0,30}-\d{1,10}$/))),
    }),
  ),
});
const PAGE = 100;

/** ClickUp's tasks in each workspace that the token opens (docs: "Get Filtered Team Tasks"); a project is a list there. */
export const find: TrackerFind = {
  id: 'clickup',
  kinds: ['label', 'project', 'assignee'],
  async find(http, query) {
    const { match, value, project } = query;
    // Lists are named by numbers, which stand in their addresses.
    const list = listIn(match === 'project' ? value : project);
    if (list === undefined || !this.kinds.includes(match)) return null;
    const { teams: all } = await getJson(http, teams, '/team');
    const people = all.flatMap(({ members }) =>
      members.map(({ user: { id, username } }) => ({ id, name: username ?? '' })),
    );
    const found: Found[] = [];
    const who = match === 'assignee' ? await whoIs(http, value, people) : null;
    const asked = { 'tags[]': match === 'label' ? value : null, 'assignees[]': who, 'list_ids[]': list };
    for (const team of all) found.push(await tasksOf(http, query, team.id, asked));
    return together(found);
  },
};

/** @returns `null` for everywhere, `undefined` for what is no list. */
const listIn = (scope: string | null) =>
  scope && /^(?:https:\/\/app\.clickup\.com\/.*\/li\/)?(\d{1,20})$/.exec(scope)?.[1];

const me = z.object({ user: person });
const whoIs = async (http: Http, value: string, people: readonly { id: number; name: string }[]): Promise<string> =>
  value === '@me' ? String((await getJson(http, me, '/user')).user.id) : idCalled(value, people);

const tasksOf = (
  http: Http,
  { baseUrl, isOpenOnly }: TicketQuery,
  team: string,
  asked: Readonly<Record<string, string | null>>,
): Promise<Found> =>
  allPages(async (page) => {
    const parts = queryOf({ ...asked, include_closed: String(!isOpenOnly), subtasks: 'true', page });
    const { tasks: some } = await getJson(http, tasks, `/team/${encodeURIComponent(team)}/task?${parts}`);
    // What a workspace calls a task by stands in its addresses, too.
    const refs = some.map(({ id, custom_id: chosen }) =>
      chosen
        ? ({ tracker: 'clickup', baseUrl, project: team, key: chosen.toUpperCase() } as const)
        : ({ tracker: 'clickup', baseUrl, project: null, key: id } as const),
    );
    return { refs, isLast: some.length < PAGE };
  });
