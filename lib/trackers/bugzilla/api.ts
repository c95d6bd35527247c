import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { type Http, keyed, readJson, type TrackerApi } from '../api';
import type { Answers } from '../api-parts';
import { momentFrom } from '../api-reading';
import { bugReading } from './api-bug';
import { changedSince } from './api-changed';
import { readByCsv } from './api-csv';
import { readHistories } from './api-history';

const bug = z.object({
  id: whole(),
  summary: z.string(),
  status: z.string(),
  resolution: z.string(),
  assigned_to_detail: z.optional(z.object({ real_name: z.optional(z.string()), name: z.optional(z.string()) })),
  estimated_time: z.optional(z.number()),
  creation_time: z.optional(z.string()),
  /** Of Mozilla's alone. */
  cf_last_resolved: maybe(z.string()),
});
const list = z.object({
  bugs: z.array(bug),
  faults: z.optional(z.array(z.object({ id: z.union([z.string(), z.number()]), faultCode: z.optional(z.number()) }))),
});
const user = z.object({ name: z.string() });
const FIELDS = 'id,summary,status,resolution,assigned_to,estimated_time,creation_time,cf_last_resolved';

/**
 * Bugzilla: lists by session, for its REST API takes none; REST with a key (trackers-b §8). The key travels in a header, which
 * Mozilla's knows and others may not: those say at once that nobody asks.
 */
export const api: TrackerApi = {
  id: 'bugzilla',
  ways: ['session', 'token'],
  atOnce: { session: 200, token: 100 },
  // None of its own; the hosts of large projects block whoever asks all the time.
  perHour: { session: 120, token: 120 },
  root: (baseUrl) => baseUrl,
  authorize: (token) => ({ 'X-BUGZILLA-API-KEY': token }),
  readTickets: (http, refs) => (http.way === 'session' ? readByCsv(http, refs) : readByRest(http, refs)),
  changedSince,
  readHistories,
  whoAmI: async (http) => ({ name: readJson(user, await ask(http, '/rest/whoami')).name, scope: null }),
};

/** A wrong key is a wrong question to it: 400 with a code of its own. */
async function ask(http: Http, path: string) {
  const answer = await http.ask(path, { accept: 'json', statuses: [400] });
  if (answer.status === 400)
    throw new TrackerTrouble(
      /"code":\s*(?:306|410)\b/.test(answer.text) ? 'token-refused' : 'not-understood',
      'status 400',
    );
  return answer;
}

/** What its faults mean (Bugzilla::Constants): 100 and 101 no such bug, 102 not for this account. */
const FAULTS: ReadonlyMap<number | undefined, ApiAnswer> = new Map([
  [101, { missing: 'gone' }],
  [102, { missing: 'forbidden' }],
]);

async function readByRest(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const ids = refs.map(({ key }) => encodeURIComponent(key)).join();
  const { bugs, faults = [] } = readJson(
    list,
    await ask(http, `/rest/bug?id=${ids}&permissive=1&include_fields=${FIELDS}`),
  );
  const found = keyed(bugs, ({ id }) => String(id), refs);
  const faulty = new Map(faults.map(({ id, faultCode }) => [String(id), FAULTS.get(faultCode)]));
  return new Map(
    refs.map((ref) => {
      const one = found.get(ref.key);
      return [ticketIdOf(ref), one ? { reading: readingOf(one, ref) } : (faulty.get(ref.key) ?? { missing: 'absent' })];
    }),
  );
}

function readingOf(one: z.infer<typeof bug>, ref: TicketRef) {
  const person = one.assigned_to_detail;
  const name = person?.real_name || person?.name || '';
  const told = { status: one.status, resolution: one.resolution, title: one.summary, hours: one.estimated_time ?? 0 };
  const reading = bugReading(ref, told, {
    assignees: person ? (name === '' || /^nobody\b/i.test(name) ? [] : [name]) : null,
    createdAt: momentFrom(one.creation_time),
  });
  const isClosed = reading.state === 'done' || reading.state === 'cancelled';
  return { ...reading, closedAt: isClosed ? momentFrom(one.cf_last_resolved) : null };
}
