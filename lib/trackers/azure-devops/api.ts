import type { ApiReading } from '../../domain/api-answer';
import type { TicketRef, TicketState } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { table, whole, z } from '../../domain/zod';
import { type Account, type Http, keyed, readJson, type TrackerApi } from '../api';
import { asHtml, notThere, restNotes } from '../api-notes';
import { type Answers, askParts, groupsOf } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { changedSince } from './api-changed';
import { readHistories } from './api-history';
import { ASK, home, VERSION } from './api-path';
import { statesBelow } from './api-state';
import { itemUrl } from './url';

const POINTS = ['StoryPoints', 'Effort', 'Size'].map((name) => `Microsoft.VSTS.Scheduling.${name}`);
const HOURS = 'Microsoft.VSTS.Scheduling.OriginalEstimate';
const CLOSED = 'Microsoft.VSTS.Common.ClosedDate';
const FIELDS = [
  ...['Title', 'State', 'WorkItemType', 'AssignedTo', 'TeamProject', 'Parent', 'Tags', 'CreatedDate'].map(
    (name) => `System.${name}`,
  ),
  CLOSED,
  HOURS,
  ...POINTS,
];
const item = z.object({ id: whole(), fields: table(z.unknown()) });
type Item = z.infer<typeof item>;
const list = z.object({ value: z.array(z.nullable(item)) });
const connection = z.object({ authenticatedUser: z.object({ providerDisplayName: z.string() }) });

/** Azure DevOps, by session or with a personal access token (trackers-a §6). */
export const api: TrackerApi = {
  id: 'azure-devops',
  ways: ['session', 'token'],
  atOnce: { session: 200, token: 200 },
  // It counts effort, 200 units in five minutes, of which a request like these takes a part of one (docs: rate limits).
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => baseUrl,
  authorize: (token) => ({ Authorization: `Basic ${btoa(`:${token}`)}` }),
  readTickets: (http, refs) =>
    askParts([...groupsOf(refs, home).values()], (group) => readItems(http, home(group[0]), group)),
  changedSince,
  readHistories,
  notes: restNotes({
    list: async (ref, http) => `${await commentsOf(ref, http)}?${VERSION}-preview.3`,
    one: async (ref, id, http) => `${await commentsOf(ref, http)}/${id}?${VERSION}-preview.3`,
    change: 'PATCH',
    bodyOf: (text) => ({ text: asHtml(text) }),
    headers: ASK.headers,
  }),
  whoAmI: async (http): Promise<Account> => {
    const answer = await http.ask('/_apis/connectionData', ASK);
    return { name: readJson(connection, answer).authenticatedUser.providerDisplayName, scope: null };
  },
};

/** Below the project, which the item itself tells. */
async function commentsOf(ref: TicketRef, http: Http): Promise<string> {
  const key = encodeURIComponent(ref.key);
  const path = `${home(ref)}/_apis/wit/workitems/${key}?fields=System.TeamProject&${VERSION}`;
  const answer = await http.ask(path, { ...ASK, statuses: [404] });
  const project = answer.status === 404 ? null : text(readJson(item, answer), 'System.TeamProject');
  if (project === null) throw notThere();
  return `${home(ref)}/${encodeURIComponent(project)}/_apis/wit/workItems/${key}/comments`;
}

async function readItems(http: Http, below: string, refs: readonly TicketRef[]): Promise<Answers> {
  const ids = refs.map(({ key }) => encodeURIComponent(key)).join();
  const path = `${below}/_apis/wit/workitems?ids=${ids}&fields=${FIELDS.join()}&errorPolicy=omit&${VERSION}`;
  const { value } = readJson(list, await http.ask(path, ASK));
  const found = keyed(
    value.filter((one) => one !== null),
    ({ id }) => String(id),
    refs,
  );
  const answers: Answers = new Map();
  const stateOf = statesBelow(http, below);
  for (const ref of refs) {
    const one = found.get(ref.key);
    // Deleted and forbidden ones are left out alike.
    if (!one) answers.set(ticketIdOf(ref), { missing: 'absent' });
    else {
      const state = await stateOf(text(one, 'System.State'), text(one, 'System.TeamProject'), typeOf(one));
      answers.set(ticketIdOf(ref), { reading: readingOf(one, ref, state) });
    }
  }
  return answers;
}

function readingOf(one: Item, ref: TicketRef, state: TicketState | null): ApiReading {
  const parent = size(one, 'System.Parent');
  const points = POINTS.map((name) => size(one, name)).find((value) => value !== null) ?? null;
  const hours = size(one, HOURS);
  const time = hours ? ({ value: Math.round(hours * 60), unit: 'minutes' } as const) : null;
  const person = z.object({ displayName: z.string() }).safeParse(one.fields['System.AssignedTo']).data;
  return apiReading(ref, itemUrl(ref), {
    title: text(one, 'System.Title'),
    type: typeOf(one),
    state,
    rawState: text(one, 'System.State'),
    assignees: person ? [person.displayName] : [],
    labels: (text(one, 'System.Tags') ?? '').split(';').flatMap((tag) => tag.trim() || []),
    estimate: points === null ? time : { value: points, unit: 'points' },
    parent: parent === null ? null : String(parent),
    createdAt: momentFrom(text(one, 'System.CreatedDate')),
    closedAt: state === 'done' || state === 'cancelled' ? momentFrom(text(one, CLOSED)) : null,
  });
}

/** Fields that are empty are left out. */
function text({ fields }: Item, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' ? value : null;
}

const typeOf = (one: Item): string | null => text(one, 'System.WorkItemType');

function size({ fields }: Item, name: string): number | null {
  const value = fields[name];
  return typeof value === 'number' && value >= 0 ? value : null;
}
