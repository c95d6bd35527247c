import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { type Http, readJson, type TrackerApi } from '../api';
import { restNotes } from '../api-notes';
import { type Answers, askEach } from '../api-parts';
import { apiReading, momentFrom } from '../api-reading';
import { changedSince } from './api-changed';
import { labelsOf, parentOf, peopleOf, pointsOf, properties, statusOf, titleOf } from './api-properties';
import { type Groups, groupsIn, stateOfOption } from './api-state';
import { VERSION } from './api-version';
import { keyOf, pageUrl, refTo } from './url';

const page = z.object({
  id: z.string(),
  created_time: z.string(),
  in_trash: z.optional(z.boolean()),
  archived: z.optional(z.boolean()),
  parent: z.object({ data_source_id: z.optional(z.string()) }),
  properties,
});
const me = z.object({
  name: z.nullable(z.string()),
  bot: z.optional(z.object({ workspace_name: maybe(z.string()) })),
});

/**
 * Notion, with the secret of a connection that the database was shared with (trackers-b §12). When a page was done it does
 * not tell, nor how it stood before. Each page is a request.
 */
export const api: TrackerApi = {
  id: 'notion',
  ways: ['token'],
  atOnce: { token: 20 },
  // 3 a second (docs: request limits).
  perHour: { token: 600 },
  root: () => 'https://api.notion.com/v1',
  tokenAt: 'https://www.notion.so/profile/integrations',
  authorize: (token) => ({ Authorization: `Bearer ${token}` }),
  readTickets,
  changedSince,
  notes: restNotes({
    list: () => '/comments',
    one: (_, id) => `/comments/${id}`,
    change: 'PATCH',
    bodyOf: (content, ref) => ({
      ...(ref && { parent: { page_id: ref.key } }),
      rich_text: [{ text: { content } }],
    }),
    headers: VERSION,
  }),
  async whoAmI(http) {
    const { name, bot } = readJson(me, await http.ask('/users/me', { accept: 'json', headers: VERSION }));
    return { name: [name ?? '–', bot?.workspace_name ?? []].flat().join(' · '), scope: null };
  },
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const sources = new Map<string, Promise<Groups>>();
  const groupsOf = (id: string | undefined) => async (): Promise<Groups> => {
    if (id === undefined) return new Map();
    const asked = sources.get(id) ?? groupsIn(http, id);
    sources.set(id, asked);
    return asked;
  };
  return askEach(refs, (ref) => readPage(http, ref, groupsOf));
}

async function readPage(
  http: Http,
  ref: TicketRef,
  groupsOf: (source: string | undefined) => () => Promise<Groups>,
): Promise<ApiAnswer> {
  const path = `/pages/${encodeURIComponent(ref.key)}`;
  const answer = await http.ask(path, { accept: 'json', headers: VERSION, statuses: [404] });
  // Deleted for good or not shared with the connection: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(page, answer);
  if (keyOf(one.id) !== ref.key) throw new TrackerTrouble('not-understood', 'unasked');
  if (one.in_trash ?? one.archived) return { missing: 'gone' };
  const status = statusOf(one.properties);
  const reading = apiReading(ref, pageUrl(ref), {
    title: titleOf(one.properties),
    type: 'page',
    state: status && (await stateOfOption(status, groupsOf(one.parent.data_source_id))),
    rawState: status?.name ?? null,
    assignees: peopleOf(one.properties),
    labels: labelsOf(one.properties),
    estimate: pointsOf(one.properties),
    parent: refTo(keyOf(parentOf(one.properties) ?? ''), ref.baseUrl)?.key ?? null,
    createdAt: momentFrom(one.created_time),
  });
  return { reading };
}
