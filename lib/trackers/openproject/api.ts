import type { ApiAnswer } from '../../domain/api-answer';
import type { Estimate, TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http, keyed, readJson, type TrackerApi } from '../api';
import { type Answers, askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { stateNamed } from '../status-words';
import { ensureSignedIn } from './api-account';
import { changedSince } from './api-changed';
import { packageUrl } from './url';

const link = z.object({ href: maybe(z.string()), title: z.optional(z.string()) });
const workPackage = z.object({
  id: whole().check(z.positive()),
  displayId: maybe(z.union([z.string(), z.number()])),
  subject: z.string(),
  estimatedTime: maybe(z.string()),
  storyPoints: maybe(z.number().check(z.nonnegative())),
  createdAt: z.optional(z.string()),
  _links: z.object({ status: link, type: z.optional(link), assignee: z.optional(link), parent: z.optional(link) }),
});
type WorkPackage = z.infer<typeof workPackage>;
const list = z.object({ _embedded: z.object({ elements: z.array(workPackage) }) });
const statuses = z.object({
  _embedded: z.object({ elements: z.array(z.object({ id: whole(), isClosed: z.boolean() })) }),
});
const user = z.object({ name: z.string() });

/** OpenProject's API v3, which takes a session for reading (trackers-b §0.2, §10). */
export const api: TrackerApi = {
  id: 'openproject',
  ways: ['session', 'token'],
  atOnce: { session: 100, token: 100 },
  // No limit of its own for reading.
  perHour: { session: 300, token: 600 },
  root: (baseUrl) => `${baseUrl}/api/v3`,
  authorize: (token) => ({ Authorization: `Basic ${btoa(`apikey:${token}`)}` }),
  readTickets,
  changedSince,
  whoAmI: async (http) => ({ name: (await getJson(http, user, '/users/me')).name, scope: null }),
};

const isNumber = ({ key }: TicketRef): boolean => /^\d+$/.test(key);

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const closed = await closedStatuses(http);
  const numbered = refs.filter(isNumber);
  const found = numbered.length > 0 ? await readList(http, numbered) : new Map<string, WorkPackage>();
  const answers: Answers = new Map();
  for (const ref of numbered) {
    const one = found.get(ref.key);
    // Deleted and forbidden ones are left out alike.
    answers.set(ticketIdOf(ref), one ? answerOf(one, ref, closed) : { missing: 'absent' });
  }
  // An id such as `SHOP-31` is no number that a list could be asked for.
  const named = await askEach(
    refs.filter((ref) => !isNumber(ref)),
    (ref) => readOne(http, ref, closed),
  );
  for (const [id, answer] of named) answers.set(id, answer);
  // To whoever is signed out, an open installation shows what is public alone.
  if (http.way === 'session' && [...answers.values()].some((answer) => 'missing' in answer)) await ensureSignedIn(http);
  return answers;
}

async function readList(http: Http, refs: readonly TicketRef[]): Promise<ReadonlyMap<string, WorkPackage>> {
  const filters = JSON.stringify([{ id: { operator: '=', values: refs.map(({ key }) => key) } }]);
  const path = `/work_packages?filters=${encodeURIComponent(filters)}&pageSize=100`;
  const { _embedded } = await getJson(http, list, path);
  return keyed(_embedded.elements, ({ id }) => String(id), refs);
}

async function readOne(http: Http, ref: TicketRef, closed: ReadonlySet<string>): Promise<ApiAnswer> {
  const answer = await http.ask(`/work_packages/${encodeURIComponent(ref.key)}`, { accept: 'json', statuses: [404] });
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(workPackage, answer);
  const shown = String(one.displayId ?? ref.key);
  if (!/^[A-Z][A-Z0-9_]*-[1-9]\d{0,9}$/.test(shown)) throw new TrackerTrouble('not-understood', 'displayId');
  // Its project's name may have changed since.
  return answerOf(one, { ...ref, key: shown }, closed);
}

/** Ids of the statuses in which work is over. */
async function closedStatuses(http: Http): Promise<ReadonlySet<string>> {
  const { _embedded } = await getJson(http, statuses, '/statuses');
  return new Set(_embedded.elements.flatMap(({ id, isClosed }) => (isClosed ? [String(id)] : [])));
}

const numberIn = (href: string | null | undefined): string | null => /\/(\d+)$/.exec(href ?? '')?.[1] ?? null;

function answerOf(one: WorkPackage, ref: TicketRef, closed: ReadonlySet<string>): ApiAnswer {
  const { status, type, assignee, parent } = one._links;
  const word = status.title ?? null;
  const named = word === null ? null : stateNamed(word);
  const isOver = closed.has(numberIn(status.href) ?? '');
  // By the words that pages are read by; whether a site's own word means that it is over, only the API knows.
  const state = named === 'unknown' && isOver ? 'done' : named;
  const reading = apiReading(ref, packageUrl(ref), {
    title: one.subject,
    type: type?.title ?? null,
    state,
    rawState: word,
    assignees: assignee?.title ? [assignee.title] : [],
    estimate:
      typeof one.storyPoints === 'number' ? { value: one.storyPoints, unit: 'points' } : minutesFrom(one.estimatedTime),
    // Where ids are names, a parent's number is not its id.
    parent: isNumber(ref) ? numberIn(parent?.href) : null,
    createdAt: momentFrom(one.createdAt),
  });
  return { reading };
}

/** `PT16H30M`; a duration with days is as long as a site says, so it says nothing. */
function minutesFrom(duration: string | null | undefined): Estimate | null {
  const [, hours, minutes] = /^PT(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:0S)?$/.exec(duration ?? '') ?? [];
  const value = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return value > 0 ? { value, unit: 'minutes' } : null;
}
