import type { TicketState } from '../../domain/ticket';
import { table, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { VERSION } from './api-version';
import { stateOf } from './state';

const group = z.object({ name: z.string(), option_ids: z.array(z.string()) });
const source = z.object({
  properties: table(z.object({ id: z.string(), status: z.optional(z.object({ groups: z.array(group) })) })),
});

/** The three groups that every status belongs to; they cannot be renamed (docs: "Data source properties, status"). */
const GROUPS: Readonly<Record<string, TicketState>> = {
  'to-do': 'open',
  'in progress': 'in_progress',
  complete: 'done',
};

/** Options by their group; of a database, once for all of its pages in a call. */
export type Groups = ReadonlyMap<string, TicketState>;

/** What the options of all statuses of a database mean, by their ids. */
export async function groupsIn(http: Http, sourceId: string): Promise<Groups> {
  const answer = await http.ask(`/data_sources/${encodeURIComponent(sourceId)}`, {
    accept: 'json',
    headers: VERSION,
    statuses: [403, 404],
  });
  // The page may be shared and its database not.
  if (answer.status !== 200) return new Map();
  const groups = Object.values(readJson(source, answer).properties).flatMap(({ status }) => status?.groups ?? []);
  return new Map(
    groups.flatMap(({ name, option_ids }) => {
      const word = name.toLowerCase();
      const state = Object.hasOwn(GROUPS, word) ? GROUPS[word] : undefined;
      return state ? option_ids.map((id) => [id, state] as const) : [];
    }),
  );
}

/** By the words that pages are read by; a team's own word by its group. */
export async function stateOfOption(
  option: { readonly id: string; readonly name: string },
  groups: () => Promise<Groups>,
): Promise<TicketState> {
  const named = stateOf(option.name);
  return named === 'unknown' ? ((await groups()).get(option.id) ?? named) : named;
}
