import { OkrError } from '../domain/errors';
import type { KudosId } from '../domain/ids';
import { rowKey } from '../store/schema';
import { find, type UseCase } from './act';

/** Writes a receipt of thanks; the tickets that show it are kept by name. */
export const thank: UseCase<'thank'> = async ({ toId, keyResultId, ticketIds, text }, deed) => {
  if (deed.personId === '') throw new OkrError('me.missing');
  await find(deed.db, 'person', toId);
  if (toId === deed.personId) throw new OkrError('kudos.self', { field: 'toId' });
  if (keyResultId) await find(deed.db, 'keyResult', keyResultId);
  const known = await deed.db.tickets.bulkGet(ticketIds.map(rowKey));
  const tickets = ticketIds.map((id, i) => {
    const title = known[i]?.title;
    if (!title) throw new OkrError('ticket.unknown');
    return { id, title };
  });
  const id = deed.newId<KudosId>();
  const set = { authorId: deed.personId, toId, at: deed.now, keyResultId, tickets, text };
  await deed.write([{ kind: 'kudos', id, set }]);
  return { id };
};
