import { ticketIdOf } from '../domain/ticket-id';
import type { UseCase } from './act';
import { relink } from './relink';
import { renameTickets } from './rename-tickets';

/** Tickets that their tracker calls otherwise by now: what is known and linked follows. Nobody did that, and undoing it would lie. */
export const renameMoved: UseCase<'renameMoved'> = async ({ moves }, { db, now, write }) => {
  const names = new Map(moves);
  const edits = await relink(db, new Map(moves.map(([id, ref]) => [id, ticketIdOf(ref)])), now);
  await write(edits, { origin: 'sync' });
  await renameTickets(db, names);
  return null;
};
