import type { TicketId } from '../../domain/ids';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { table, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import type { Answers } from '../api-parts';
import { refOf } from './url';

const places = z.object({ data: z.nullable(table(z.nullable(z.object({ webPath: z.string() })))) });

/**
 * Issues that GitLab moved are answered as they are today, by the name they have there. REST tells a moved one's own number
 * alone (`moved_to_id`), GraphQL where that is (docs: Query.issue); where that is not for this account it stays what it was.
 * @param moved which were moved, each with that number. @param among one of the installation. @param read asks for those there.
 */
export async function followMoved(
  http: Http,
  answers: Answers,
  moved: readonly (readonly [TicketId, number])[],
  among: TicketRef,
  read: (refs: readonly TicketRef[]) => Promise<Answers>,
): Promise<Answers> {
  if (moved.length === 0) return answers;
  const asked = moved.map(([, to]) => `m${to}:issue(id:"gid://gitlab/Issue/${to}"){webPath}`);
  const body = { query: `{${[...new Set(asked)].join(' ')}}` };
  const answer = await http.ask('/graphql', {
    method: 'POST',
    body,
    accept: 'json',
    statuses: [400, 401, 403, 404, 422],
  });
  const { data } = answer.status === 200 ? readJson(places, answer) : { data: null };
  for (const [id, to] of moved) {
    const path = data?.[`m${to}`]?.webPath;
    const url = path ? URL.parse(path, among.baseUrl) : null;
    const ref = url && refOf(url, among.baseUrl);
    const there = ref && (await read([ref])).get(ticketIdOf(ref));
    if (there && 'reading' in there) answers.set(id, there);
  }
  return answers;
}
