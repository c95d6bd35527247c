import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { getJson, type Http, readJson, type TrackerApi } from '../api';
import { restNotes } from '../api-notes';
import { type Answers, askEach } from '../api-parts';
import { apiReading } from '../api-reading';
import { stateNamed } from '../status-words';
import { readHistories } from './api-history';
import { cardUrl } from './url';

const card = z.object({
  id: z.string().check(z.regex(/^[\da-f]{24}$/)),
  shortLink: z.string(),
  name: z.string(),
  dueComplete: z.boolean(),
  labels: z.array(z.object({ name: z.string(), color: maybe(z.string()) })),
  members: z.array(z.object({ fullName: z.string() })),
  list: z.object({ name: z.string() }),
});
const me = z.object({ username: z.string() });
const QUERY = 'fields=shortLink,name,dueComplete,labels&members=true&member_fields=fullName&list=true&list_fields=name';

/**
 * Trello by session on its own host, or with a token beside the key of the application it is for (trackers-b §4). When a card
 * was done only its history tells.
 */
export const api: TrackerApi = {
  id: 'trello',
  ways: ['session', 'token'],
  atOnce: { session: 20, token: 20 },
  // 100 in ten seconds for each token (docs: rate limits).
  perHour: { session: 300, token: 600 },
  root: (baseUrl, way) => (way === 'token' ? 'https://api.trello.com/1' : `${baseUrl}/1`),
  tokenAt: 'power-ups/admin',
  tokenShape: 'key:token',
  authorize(entered) {
    const [, key = '', token = ''] = /^(\w+):(\w+)$/.exec(entered) ?? [];
    return { Authorization: `OAuth oauth_consumer_key="${key}", oauth_token="${token}"` };
  },
  readTickets,
  readHistories,
  notes: restNotes({
    list: (ref) => `/cards/${encodeURIComponent(ref.key)}/actions/comments`,
    one: (_, id) => `/actions/${id}`,
    change: 'PUT',
    bodyOf: (text) => ({ text }),
  }),
  whoAmI: async (http) => ({
    name: (await getJson(http, me, '/members/me?fields=username')).username,
    scope: null,
  }),
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const answers = await askEach(refs, (ref) => readCard(http, ref));
  // Whoever is signed out is told the same of a private card as whoever may not see it.
  if ([...answers.values()].some((answer) => 'missing' in answer))
    await http.ask('/members/me?fields=id', { accept: 'json' });
  return answers;
}

async function readCard(http: Http, ref: TicketRef): Promise<ApiAnswer> {
  const path = `/cards/${encodeURIComponent(ref.key)}?${QUERY}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [401, 404] });
  if (answer.status === 404) return { missing: 'gone' };
  if (answer.status === 401) {
    if (/permission/i.test(answer.text)) return { missing: 'forbidden' };
    throw new TrackerTrouble(http.way === 'token' ? 'token-refused' : 'signed-out', 'status 401');
  }
  const one = readJson(card, answer);
  if (one.shortLink !== ref.key) throw new TrackerTrouble('not-understood', 'unasked');
  const named = stateNamed(one.list.name);
  const reading = apiReading(ref, cardUrl(ref), {
    title: one.name,
    type: 'card',
    // What is not done is what its list is called, as on its page.
    state: one.dueComplete ? 'done' : named === 'unknown' ? 'open' : named,
    rawState: one.dueComplete ? 'complete' : one.list.name,
    assignees: one.members.map(({ fullName }) => fullName),
    labels: one.labels.flatMap(({ name, color }) => name || color || []),
    // An id begins with the second it was made in.
    createdAt: Number.parseInt(one.id.slice(0, 8), 16) * 1000,
  });
  return { reading };
}
