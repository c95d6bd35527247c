import type { Ticket, TicketRef } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { aBackup } from './a-backup';

/** A backup with so many tickets more. */
export function aLargeFile(count: number): string {
  const backup = aBackup();
  const tickets: Ticket[] = backup.tickets as never;
  const [ticket] = tickets;
  if (!ticket) throw new Error('no ticket');
  for (let i = 0; i < count; i++) {
    const ref: TicketRef = { ...ticket.ref, key: `1${i}` };
    tickets.push({ ...ticket, ref, id: ticketIdOf(ref), url: `https://redmine.example/issues/1${i}` });
  }
  return JSON.stringify(backup);
}
