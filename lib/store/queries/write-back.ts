import type { TicketId } from '../../domain/ids';
import { ticketName } from '../../domain/ticket-id';
import type { Written } from '../../domain/write-back';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { writtenAt } from './written';

export interface WriteBackView {
  /** Comments of ours that are there. */
  readonly written: number;
  /** Those a person has to decide about. */
  readonly troubled: readonly (Written & { readonly ticketId: TicketId; readonly name: string })[];
  /** A linked ticket of this tracker and what it counts towards, to show a comment by; `null` = none is linked. */
  readonly example: { readonly name: string; readonly titles: readonly string[] } | null;
}

/** What stands in comments on the tickets of one tracker, and what is in the way. */
export async function writeBackView(db: Database, baseUrl: string): Promise<WriteBackView> {
  const all = [...(await writtenAt(db, baseUrl))];
  const stuck = all.filter(([, { state, failures }]) => state === 'unsure' || failures > 0);
  const tickets = await db.tickets.bulkGet(stuck.map(([id]) => rowKey(id)));
  const troubled = stuck.map(([ticketId, note], i) => {
    const ref = tickets[i]?.ref;
    return { ...note, ticketId, name: ref ? ticketName(ref) : ticketId };
  });
  const written = all.filter(([, { remoteId }]) => remoteId !== null).length;
  return { written, troubled, example: await exampleAt(db, baseUrl) };
}

async function exampleAt(db: Database, baseUrl: string): Promise<WriteBackView['example']> {
  const watch = await db.watches.where('[baseUrl+dueAt]').between([baseUrl, 0], [baseUrl, Infinity]).last();
  const ticket = watch && (await db.tickets.get(rowKey(watch.ticketId)));
  if (!ticket) return null;
  const links = alive(await db.links.where('[space+ticketId]').equals([SPACE, ticket.id]).toArray());
  const keyResults = await db.keyResults.bulkGet(links.map(({ keyResultId }) => rowKey(keyResultId)));
  const titles = keyResults.flatMap((one) => (one?.deletedAt === null ? [one.title] : []));
  return titles.length > 0 ? { name: ticketName(ticket.ref), titles } : null;
}
