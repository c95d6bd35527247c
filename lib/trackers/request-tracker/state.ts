import type { TicketState } from '../../domain/ticket';
import { stateNamed } from '../status-words';

/** Statuses of its default lifecycle whose words mean something else than elsewhere: new is to do, open is at work. */
const STATES: Readonly<Record<string, TicketState>> = {
  new: 'open',
  neu: 'open',
  open: 'in_progress',
  offen: 'in_progress',
  stalled: 'in_progress',
  deleted: 'cancelled',
};

export function stateOf(status: string): TicketState {
  const word = status.toLowerCase();
  const named = (Object.hasOwn(STATES, word) ? STATES[word] : undefined) ?? stateNamed(status);
  // "Open" in a language we have no word of: at work here, to do elsewhere.
  return named === 'open' && !Object.hasOwn(STATES, word) ? 'unknown' : named;
}
