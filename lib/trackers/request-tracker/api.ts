import type { ApiReading } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, keyed, type TrackerApi } from '../api';
import type { Answers } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { readHistories } from './api-history';
import { stateOf } from './state';
import { ticketUrl } from './url';

/** Nearly all its values are texts. */
const text = maybe(z.union([z.string(), z.number()]));
const ticket = z.object({
  id: z.union([z.string().check(z.regex(/^\d+$/)), whole()]),
  Subject: z.nullable(z.string()),
  Status: z.string(),
  Owner: z.optional(z.object({ Name: z.optional(z.string()) })),
  TimeEstimated: text,
  Created: text,
  Resolved: text,
});
type Ticket = z.infer<typeof ticket>;
const list = z.object({ items: z.array(ticket) });
const FIELDS = 'Subject,Status,Owner,TimeEstimated,Created,Resolved';

/** Request Tracker's REST 2, which takes a session, too (trackers-b §9). */
export const api: TrackerApi = {
  id: 'request-tracker',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  // None of its own.
  perHour: { session: 300, token: 300 },
  root: (baseUrl) => `${baseUrl}/REST/2.0`,
  authorize: (token) => ({ Authorization: `token ${token}` }),
  readTickets,
  readHistories,
  async whoAmI(http) {
    // It tells nobody who they are; what they own says it, if there is anything.
    const [own] = await search(http, "Owner='__CurrentUser__'");
    return { name: own?.Owner?.Name ?? '–', scope: null };
  },
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const ids = refs.map(({ key }) => `id=${key.replace(/\D/g, '') || 0}`).join(' OR ');
  const open = await search(http, ids);
  const answers: Answers = new Map();
  const found = keyed(open, ({ id }) => String(id), refs);
  // Words of a lifecycle of its own: whether they mean that it is over, the search knows.
  const words = [...found.values()].filter(({ Status }) => stateOf(Status) === 'unknown');
  const over = words.length > 0 ? await search(http, `(${ids}) AND Status='__Inactive__'`) : [];
  const inactive = new Set(keyed(over, ({ id }) => String(id), refs).keys());
  for (const ref of refs) {
    const one = found.get(ref.key);
    // Deleted, merged and forbidden ones are left out alike.
    answers.set(ticketIdOf(ref), one ? { reading: readingOf(one, ref, inactive.has(ref.key)) } : { missing: 'absent' });
  }
  return answers;
}

async function search(http: Http, query: string): Promise<readonly Ticket[]> {
  const path = `/tickets?query=${encodeURIComponent(query)}&fields=${FIELDS}&fields[Owner]=Name&per_page=100`;
  return (await getJson(http, list, path)).items;
}

function readingOf(one: Ticket, ref: TicketRef, isOver: boolean): ApiReading {
  const named = stateOf(one.Status);
  const state = named === 'unknown' && isOver ? 'done' : named;
  const owner = one.Owner?.Name;
  const minutes = Number(one.TimeEstimated ?? 0);
  const isClosed = state === 'done' || state === 'cancelled';
  return apiReading(ref, ticketUrl(ref), {
    title: one.Subject ?? '',
    type: 'ticket',
    state,
    rawState: one.Status,
    assignees: owner === undefined ? null : /^nobody$/i.test(owner) ? [] : [owner],
    estimate: minutes > 0 && Number.isFinite(minutes) ? { value: Math.round(minutes), unit: 'minutes' } : null,
    createdAt: since(one.Created),
    // It is there for what was rejected, too.
    closedAt: isClosed ? since(one.Resolved) : null,
  });
}

/** What was never set is the beginning of 1970. */
const since = (moment: string | number | null | undefined): number | null =>
  momentFrom(typeof moment === 'string' ? moment : null) || null;
