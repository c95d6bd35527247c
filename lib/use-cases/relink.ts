import type { TicketId } from '../domain/ids';
import { linkIdOf } from '../domain/link-id';
import { rowsOfEach } from '../store/ask-each';
import type { Database } from '../store/db';
import type { Edit } from '../store/journal';
import { rowKey } from '../store/schema';

/**
 * What people said of tickets, said of the names they have now: links, also those that were taken away, which rules respect. Of two links to one key result the one under the new name stays as it is.
 */
export async function relink(db: Database, names: ReadonlyMap<TicketId, TicketId>, now: number): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const link of await rowsOfEach(db.links, '[space+ticketId]', [...names.keys()])) {
    const { keyResultId, role, share, includeChildren, origin, ruleId = null, deletedAt } = link;
    const ticketId = names.get(link.ticketId) as TicketId;
    const id = linkIdOf(ticketId, keyResultId);
    if ((await db.links.get(rowKey(id)))?.deletedAt !== null)
      edits.push({
        kind: 'link',
        id,
        set: { ticketId, keyResultId, role, share, includeChildren, origin, ruleId, deletedAt },
      });
    // It was not a person who took it away from its rule.
    if (deletedAt === null)
      edits.push({ kind: 'link', id: link.id, set: { deletedAt: now, ...(ruleId && { ruleId: null }) } });
  }
  return edits;
}
