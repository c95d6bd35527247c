import { OkrError } from '../domain/errors';
import { linkIdOf } from '../domain/link-id';
import { rowKey } from '../store/schema';
import { find, type UseCase } from './act';

/** Tags a ticket with a key result. A second time is refused with a message and changes nothing. */
export const linkTicket: UseCase<'linkTicket'> = async ({ ticketId, keyResultId, share = null }, deed) => {
  const keyResult = await find(deed.db, 'keyResult', keyResultId);
  if (!(await deed.db.tickets.get(rowKey(ticketId)))) throw new OkrError('ticket.unknown');
  const id = linkIdOf(ticketId, keyResultId);
  const before = await deed.db.links.get(rowKey(id));
  if (before?.deletedAt === null) throw new OkrError('link.exists', { title: keyResult.title });
  const set = {
    ticketId,
    keyResultId,
    role: 'contributes',
    share,
    includeChildren: false,
    origin: 'hand',
    deletedAt: null,
  };
  await deed.write([{ kind: 'link', id, set }]);
  return null;
};
