import { OkrError } from '../domain/errors';
import { linkIdOf } from '../domain/link-id';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';

export const unlinkTicket: UseCase<'unlinkTicket'> = async ({ ticketId, keyResultId }, deed) => {
  const id = linkIdOf(ticketId, keyResultId);
  const link = await deed.db.links.get(rowKey(id));
  if (link?.deletedAt !== null) throw new OkrError('link.missing');
  // What a rule linked is an exception from now on, to every rule.
  await deed.write([{ kind: 'link', id, set: { deletedAt: deed.now, origin: 'hand' } }]);
  return null;
};
