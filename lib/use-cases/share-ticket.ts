import { OkrError } from '../domain/errors';
import { linkIdOf } from '../domain/link-id';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';

/** Says how much of a ticket counts for a key result, `null` = its equal part again, and whether through its children. */
export const shareTicket: UseCase<'shareTicket'> = async ({ ticketId, keyResultId, share, includeChildren }, deed) => {
  const id = linkIdOf(ticketId, keyResultId);
  const link = await deed.db.links.get(rowKey(id));
  if (link?.deletedAt !== null) throw new OkrError('link.missing');
  const how = includeChildren === undefined ? {} : { includeChildren };
  await deed.write([{ kind: 'link', id, set: { share, ...how } }]);
  return null;
};
