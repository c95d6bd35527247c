import { retryAfter } from '../../domain/retry-after';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';

const failures = z.object({
  errors: z.optional(
    z.array(
      z.object({ extensions: z.optional(z.object({ code: z.optional(z.string()), type: z.optional(z.string()) })) }),
    ),
  ),
});

/** @returns `null` where what was asked for is not there. @throws TrackerTrouble */
export async function ask<T>(
  http: Http,
  query: string,
  variables: object,
  schema: z.ZodMiniType<T>,
): Promise<T | null> {
  const answer = await http.ask('/graphql', {
    method: 'POST',
    body: { query, variables },
    accept: 'json',
    statuses: [400],
  });
  const { errors = [] } = readJson(failures, answer);
  const said = errors.flatMap(({ extensions }) => [extensions?.code, extensions?.type]).join(' ');
  if (/ratelimited/i.test(said))
    throw new TrackerTrouble('rate-limited', 'graphql', retryAfter(answer.headers, Date.now()));
  if (/authentication/i.test(said)) throw new TrackerTrouble('token-refused', 'graphql');
  if (/forbidden/i.test(said)) throw new TrackerTrouble('forbidden', 'graphql');
  if (/input.?error|entity.?not.?found/i.test(said)) return null;
  return readJson(z.object({ data: schema }), answer).data;
}
