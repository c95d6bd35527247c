import type { TicketId } from '../../domain/ids';
import type { Written } from '../../domain/write-back';
import type { Database } from '../db';

const PREFIX = 'note ';
export const noteKey = (id: TicketId): string => PREFIX + id;

/** Comments of ours on the tickets of one tracker, by ticket. */
export async function writtenAt(db: Database, baseUrl: string): Promise<Map<TicketId, Written>> {
  const rows = await db.meta.where('key').startsWith(PREFIX).toArray();
  return new Map(
    rows.flatMap(({ key, value }): [TicketId, Written][] => {
      const id = key.slice(PREFIX.length);
      return id.split('|')[1] === baseUrl.toLowerCase() ? [[id as TicketId, value as Written]] : [];
    }),
  );
}
