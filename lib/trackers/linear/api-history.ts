import type { TicketRef } from '../../domain/ticket';
import { maybe, z } from '../../domain/zod';
import type { Http } from '../api';
import { askHistories, type Histories } from '../api-history';
import { ask } from './api-graphql';
import { stateOfType } from './api-state';

const state = maybe(z.object({ type: z.string() }));
const said = z.object({
  issue: z.object({
    history: z.object({
      nodes: z.array(z.object({ createdAt: z.string(), toState: state })),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
});
const QUERY =
  'query($id:String!){issue(id:$id){history(first:100){nodes{createdAt toState{type}}pageInfo{hasNextPage}}}}';

/** Its history, which does not tell the beginning. */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async ({ key }) => {
    const told = await ask(http, QUERY, { id: key }, said);
    if (!told || told.issue.history.pageInfo.hasNextPage) return null;
    return told.issue.history.nodes.flatMap(({ createdAt: at, toState }) =>
      toState ? [{ at, state: stateOfType(toState.type) }] : [],
    );
  });
