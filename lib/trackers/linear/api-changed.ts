import type { TicketRef } from '../../domain/ticket';
import { z } from '../../domain/zod';
import type { Http } from '../api';
import { type Changed, changedAmong } from '../api-changed';
import { ask } from './api-graphql';

const issues = z.object({
  nodes: z.array(z.object({ identifier: z.string(), previousIdentifiers: z.array(z.string()) })),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
});
const QUERY =
  'query($filter:IssueFilter!){issues(first:250,includeArchived:true,filter:$filter)' +
  '{nodes{identifier previousIdentifiers}pageInfo{hasNextPage}}}';

/** In all of the workspace; one that went to another team changed by the names it had. */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  const filter = { updatedAt: { gte: new Date(since).toISOString() } };
  const said = await ask(http, QUERY, { filter }, z.object({ issues }));
  if (!said || said.issues.pageInfo.hasNextPage) return null;
  const keys = said.issues.nodes.flatMap(({ identifier, previousIdentifiers: before }) => [identifier, ...before]);
  return new Set(changedAmong(refs, new Set(keys)));
}
