import { table, z } from '../../domain/zod';
import type { Http } from '../api';
import { call, listIn } from './api-conduit';

const handles = table(z.object({ name: z.string() }));
const edges = z.object({
  data: z.array(z.object({ sourcePHID: z.string(), destinationPHID: z.string() })),
  cursor: z.object({ after: z.nullable(z.string()) }),
});

/** What is named by an id of its own alone: people, projects, tasks. An empty table is a list in the language it is written in. */
export async function namesOf(http: Http, phids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(phids)];
  if (asked.length === 0) return new Map();
  const told = await call(http, 'phid.query', listIn('phids', asked), z.union([handles, z.array(z.unknown())]));
  return new Map(Array.isArray(told) ? [] : Object.entries(told).map(([phid, { name }]) => [phid, name]));
}

/** The task above each, where there is one; `null` = too many to tell. */
export async function parentsOf(http: Http, phids: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  if (phids.length === 0) return new Map();
  const form = { ...listIn('sourcePHIDs', phids), 'types[0]': 'task.parent', limit: '100' };
  const { data, cursor } = await call(http, 'edge.search', form, edges);
  if (cursor.after !== null) return null;
  const above = Map.groupBy(data, ({ sourcePHID }) => sourcePHID);
  // Of several, none is the one.
  return new Map(
    [...above].flatMap(([phid, some]) => (some.length === 1 ? [[phid, some[0]?.destinationPHID ?? ''] as const] : [])),
  );
}
