import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { notThere, restNotes } from '../api-notes';
import { type Answers, askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { readStates, type States } from './api-state';
import { storyUrl } from './url';

const story = z.object({
  id: whole().check(z.positive()),
  app_url: z.string(),
  name: z.string(),
  workflow_state_id: whole(),
  owner_ids: z.array(z.string()),
  labels: z.array(z.object({ name: z.string() })),
  estimate: maybe(z.number().check(z.nonnegative())),
  created_at: z.string(),
  completed_at: maybe(z.string()),
  completed_at_override: maybe(z.string()),
});
type Story = z.infer<typeof story>;
const members = z.array(
  z.object({
    id: z.string(),
    profile: z.object({ name: maybe(z.string()), mention_name: z.string() }),
  }),
);
const me = z.object({ mention_name: z.string() });

/** Shortcut, with a token of one workspace (trackers-b §7). Its search takes no numbers, so each story is a request. */
export const api: TrackerApi = {
  id: 'shortcut',
  ways: ['token'],
  atOnce: { token: 20 },
  // 200 a minute (docs: rate limiting).
  perHour: { token: 600 },
  root: () => 'https://api.app.shortcut.com/api/v3',
  authorize: (token) => ({ 'Shortcut-Token': token }),
  readTickets,
  readHistories,
  notes: restNotes({
    list: async (ref, http) => `${await ownPath(http, ref)}/comments`,
    one: (ref, id) => `${storyPath(ref)}/comments/${id}`,
    change: 'PUT',
    bodyOf: (text) => ({ text }),
  }),
  whoAmI: async (http) => ({
    name: (await getJson(http, me, '/member')).mention_name,
    scope: null,
  }),
};

/** What stories name by id alone. */
interface Names {
  readonly states: States;
  readonly people: ReadonlyMap<string, string>;
}

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const states = await readStates(http);
  const people = await getJson(http, members, '/members');
  const names: Names = {
    states,
    people: new Map(people.map(({ id, profile }) => [id, profile.name || profile.mention_name])),
  };
  return askEach(refs, (ref) => readStory(http, ref, names));
}

const storyPath = ({ key }: TicketRef): string => `/stories/${encodeURIComponent(key)}`;

/** @returns `null` where it is deleted or not for this account: it does not say which. */
async function storyOf(http: Http, ref: TicketRef): Promise<Story | null> {
  const answer = await http.ask(storyPath(ref), { accept: 'json', statuses: [404] });
  if (answer.status === 404) return null;
  const one = readJson(story, answer);
  if (String(one.id) !== ref.key) throw new TrackerTrouble('not-understood', 'unasked');
  // A token opens one workspace, and each counts its own stories.
  const workspace = /^https:\/\/app\.shortcut\.com\/([^/]+)\/story\//.exec(one.app_url)?.[1];
  return workspace?.toLowerCase() === ref.project ? one : null;
}

async function readStory(http: Http, ref: TicketRef, names: Names): Promise<ApiAnswer> {
  const one = await storyOf(http, ref);
  return one ? { reading: readingOf(one, ref, names) } : { missing: 'absent' };
}

/** Where a story is, once it is certain that it is this one. */
async function ownPath(http: Http, ref: TicketRef): Promise<string> {
  if ((await storyOf(http, ref)) === null) throw notThere();
  return storyPath(ref);
}

function readingOf(one: Story, ref: TicketRef, { states, people }: Names) {
  const word = states.get(one.workflow_state_id);
  const state = word?.state ?? null;
  const isClosed = state === 'done' || state === 'cancelled';
  const owners = one.owner_ids.flatMap((id) => people.get(id) ?? []);
  return apiReading(ref, storyUrl(ref), {
    title: one.name,
    type: 'story',
    state,
    rawState: word?.name ?? null,
    // Who left the workspace has no name any more.
    assignees: owners.length === one.owner_ids.length ? owners : null,
    labels: one.labels.map(({ name }) => name),
    estimate: typeof one.estimate === 'number' ? { value: one.estimate, unit: 'points' } : null,
    createdAt: momentFrom(one.created_at),
    closedAt: isClosed ? momentFrom(one.completed_at_override ?? one.completed_at) : null,
  });
}
