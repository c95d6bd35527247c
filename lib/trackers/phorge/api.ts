import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef, TicketState } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { maybe, whole, z } from '../../domain/zod';
import { type Http, keyed, type TrackerApi } from '../api';
import { changedAmong } from '../api-changed';
import type { Answers } from '../api-parts';
import { apiReading } from '../api-reading';
import { call, listIn } from './api-conduit';
import { readHistories } from './api-history';
import { namesOf, parentsOf } from './api-names';
import { statesOf } from './api-state';
import { taskUrl } from './url';

/** Seconds since 1970. */
const moment = whole().check(z.nonnegative(), z.lte(9_999_999_999));
const task = z.object({
  id: whole().check(z.positive()),
  phid: z.string(),
  fields: z.object({
    name: z.string(),
    ownerPHID: z.nullable(z.string()),
    status: z.object({ value: z.string(), name: z.string() }),
    dateCreated: moment,
    dateClosed: maybe(moment),
  }),
  attachments: z.object({ projects: z.object({ projectPHIDs: z.array(z.string()) }) }),
});
type Task = z.infer<typeof task>;
const list = z.object({ data: z.array(task) });
const changed = z.object({
  data: z.array(z.object({ id: whole() })),
  cursor: z.object({ after: z.nullable(z.string()) }),
});
const me = z.object({ userName: z.string() });

/**
 * Phorge by Conduit, whose token travels inside of a form (trackers-b §14). A session would need a mark out of one of its pages.
 * How much a task is worth it tells without a unit, which each site names as it likes: that is left to pages.
 */
export const api: TrackerApi = {
  id: 'phorge',
  ways: ['token'],
  atOnce: { token: 100 },
  // None of its own.
  perHour: { token: 300 },
  root: (baseUrl) => `${baseUrl}/api`,
  tokenAt: 'settings/panel/apitokens/',
  authorize: () => ({}),
  tokenField: 'api.token',
  readTickets,
  async changedSince(http, since, refs) {
    const form = { 'constraints[modifiedStart]': String(Math.floor(since / 1000)), limit: '100' };
    const { data, cursor } = await call(http, 'maniphest.search', form, changed);
    return cursor.after === null ? new Set(changedAmong(refs, new Set(data.map(({ id }) => `T${id}`)))) : null;
  },
  readHistories,
  whoAmI: async (http) => ({ name: (await call(http, 'user.whoami', {}, me)).userName, scope: null }),
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const states = await statesOf(http);
  const ids = listIn(
    'constraints[ids]',
    refs.map(({ key }) => key.slice(1)),
  );
  const form = { ...ids, 'attachments[projects]': '1', limit: '100' };
  const { data } = await call(http, 'maniphest.search', form, list);
  const found = keyed(data, ({ id }) => `T${id}`, refs);
  const above = await parentsOf(
    http,
    data.map(({ phid }) => phid),
  );
  const names = await namesOf(http, [...data.flatMap(namedIn), ...(above?.values() ?? [])]);
  const answerOf = (ref: TicketRef): ApiAnswer => {
    const one = found.get(ref.key);
    // Deleted and forbidden ones are left out alike.
    if (!one) return { missing: 'absent' };
    const parent = names.get(above?.get(one.phid) ?? '') ?? null;
    return { reading: readingOf(one, ref, { states, names, parent }) };
  };
  return new Map(refs.map((ref) => [ticketIdOf(ref), answerOf(ref)]));
}

const namedIn = ({ fields, attachments }: Task): string[] => [
  ...(fields.ownerPHID === null ? [] : [fields.ownerPHID]),
  ...attachments.projects.projectPHIDs,
];

interface Around {
  readonly states: ReadonlyMap<string, TicketState>;
  readonly names: ReadonlyMap<string, string>;
  readonly parent: string | null;
}

function readingOf({ fields, attachments }: Task, ref: TicketRef, { states, names, parent }: Around) {
  const state = states.get(fields.status.value) ?? null;
  const isClosed = state === 'done' || state === 'cancelled';
  const owner = fields.ownerPHID === null ? '' : names.get(fields.ownerPHID);
  return apiReading(ref, taskUrl(ref), {
    title: fields.name,
    type: 'task',
    state,
    rawState: fields.status.name,
    assignees: owner === undefined ? null : owner === '' ? [] : [owner],
    labels: attachments.projects.projectPHIDs.flatMap((phid) => names.get(phid) ?? []),
    parent: parent !== null && /^T[1-9]\d{0,9}$/.test(parent) ? parent : null,
    createdAt: fields.dateCreated * 1000,
    closedAt: isClosed && fields.dateClosed ? fields.dateClosed * 1000 : null,
  });
}
