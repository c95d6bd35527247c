import type { TicketState } from '../../domain/ticket';

/** Statuses of the default workflows, old and new; an installation may have its own, whose resolution then decides. */
const STATUSES: Readonly<Record<string, TicketState>> = {
  UNCONFIRMED: 'open',
  CONFIRMED: 'open',
  NEW: 'open',
  REOPENED: 'open',
  ASSIGNED: 'in_progress',
  IN_PROGRESS: 'in_progress',
};
const CLOSED = /^(?:RESOLVED|VERIFIED|CLOSED)$/;

/** Our state of a bug by its status and resolution, as Bugzilla writes them, in capitals and never translated. */
export function stateFrom(status: string | null, resolution: string | null): TicketState | null {
  if (!status) return null;
  if (resolution || CLOSED.test(status)) return !resolution ? null : resolution === 'FIXED' ? 'done' : 'cancelled';
  return STATUSES[status] ?? 'unknown';
}
