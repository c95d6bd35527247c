import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import type { Http } from '../api';
import {
  allBelow,
  allPages,
  type Found,
  inQuotes,
  isCalled,
  keysAt,
  longestPart,
  type TicketQuery,
  type TrackerFind,
} from '../api-find';
import { call, listIn } from './api-conduit';
import { statesOf } from './api-state';

const page = z.object({
  data: z.array(z.object({ id: whole().check(z.positive()) })),
  cursor: z.object({ after: z.nullable(z.string()) }),
});
const named = z.object({
  data: z.array(
    z.object({
      phid: z.string(),
      fields: z.object({ name: z.optional(z.string()), username: z.optional(z.string()) }),
    }),
  ),
});
const me = z.object({ phid: z.string() });
type Form = Readonly<Record<string, string>>;

/** Phorge's search (docs: "maniphest.search"); labels and projects are both tags there. */
export const find: TrackerFind = {
  id: 'phorge',
  kinds: ['label', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const [, number] = /^T?(\d{1,10})$/i.exec(query.value) ?? [];
    const below = (keys: readonly string[]) =>
      listIn(
        'constraints[parentIDs]',
        keys.map((key) => key.slice(1)),
      );
    if (query.match === 'milestone' || (query.match === 'parent' && !number)) return null;
    const asked = query.match === 'parent' ? {} : await formFor(http, query);
    if (asked === null) return null;
    const form = { ...asked, ...(await scopeOf(http, query)) };
    return query.match === 'parent'
      ? allBelow(`T${number}`, (keys) => search(http, query, { ...form, ...below(keys) }))
      : search(http, query, form);
  },
};

function search(http: Http, query: TicketQuery, form: Form): Promise<Found> {
  let after: string | null = null;
  return allPages(async () => {
    const asked = { ...form, limit: '100', ...(after !== null && { after }) };
    const { data, cursor }: z.infer<typeof page> = await call(http, 'maniphest.search', asked, page);
    after = cursor.after;
    const keys = data.map(({ id }) => `T${id}`);
    return { refs: keysAt('phorge', query, keys), isLast: after === null };
  });
}

/** Everything it is tagged with, and that it is open. */
async function scopeOf(http: Http, { match, value, project, isOpenOnly }: TicketQuery): Promise<Form> {
  const tags = [...(project === null ? [] : [project]), ...(match === 'label' || match === 'project' ? [value] : [])];
  const phids: string[] = [];
  for (const tag of tags) phids.push(await phidOf(http, 'project.search', { 'constraints[name]': tag }, tag));
  const open = isOpenOnly
    ? [...(await statesOf(http))].filter(([, state]) => state === 'open' || state === 'in_progress')
    : [];
  return {
    ...listIn('constraints[projects]', phids),
    ...listIn(
      'constraints[statuses]',
      open.map(([status]) => status),
    ),
  };
}

async function formFor(http: Http, { match, value }: TicketQuery): Promise<Form | null> {
  if (match === 'title') return { 'constraints[query]': `title:~${inQuotes(longestPart(value))}` };
  if (match === 'query') {
    // A saved query goes by the mark in its address.
    const key = /^(?:https?:\/\/[^/]+\/maniphest\/query\/)?([\w.-]{1,64})(?:\/[^/]*)?$/.exec(value)?.[1];
    return key === undefined ? null : { queryKey: key };
  }
  if (match !== 'assignee') return {};
  const phid =
    value === '@me'
      ? (await call(http, 'user.whoami', {}, me)).phid
      : await phidOf(http, 'user.search', { 'constraints[usernames][0]': value }, value);
  return { 'constraints[assigned][0]': phid };
}

/** The id of what is called so. @throws TrackerTrouble where nothing is: then nothing is known. */
async function phidOf(http: Http, method: string, form: Form, asked: string): Promise<string> {
  const { data } = await call(http, method, { ...form, limit: '100' }, named);
  const found = data.find(({ fields }) => isCalled(fields.username ?? fields.name ?? '', asked));
  if (!found) throw new TrackerTrouble('question', asked.slice(0, 60));
  return found.phid;
}
