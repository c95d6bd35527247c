import type { TicketRef } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import type { Http } from '../api';
import { askHistories, type Histories } from '../api-history';
import { call } from './api-conduit';
import { statesOf } from './api-state';

/** What a change is about depends on its kind: an empty one is a list in the language it is written in. */
const entry = z.object({
  type: z.nullable(z.string()),
  dateCreated: whole().check(z.nonnegative(), z.lte(9_999_999_999)),
  fields: z.unknown(),
});
const list = z.object({ data: z.array(entry), cursor: z.object({ after: z.nullable(z.string()) }) });
const moved = z.object({ new: z.string() });

/** Its transactions, comments among them; what is longer than a page is not told. */
export async function readHistories(http: Http, refs: readonly TicketRef[]): Promise<Histories> {
  const states = await statesOf(http);
  return askHistories(refs, async ({ key }) => {
    const { data, cursor } = await call(http, 'transaction.search', { objectIdentifier: key, limit: '100' }, list);
    if (cursor.after !== null) return null;
    return data.flatMap(({ type, dateCreated, fields }) => {
      const to = type === 'status' ? moved.safeParse(fields).data?.new : undefined;
      return to === undefined ? [] : [{ at: dateCreated * 1000, state: states.get(to) ?? null }];
    });
  });
}
