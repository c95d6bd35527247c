import type { TicketReading, TicketState } from '../../domain/ticket';
import { isCancelled } from '../status-words';

/** Words of the default workflow, which Trac does not translate. */
const STATES: Readonly<Record<string, TicketState>> = {
  new: 'open',
  reopened: 'open',
  assigned: 'in_progress',
  accepted: 'in_progress',
};

/** The state of a ticket by its status and resolution; nothing without a status. */
export function stateOf(status: string | null, resolution: string | null): Partial<TicketReading> {
  if (!status) return {};
  const word = status.toLowerCase();
  const isDropped = isCancelled(resolution) || /^(?:wontfix|worksforme)$/i.test(resolution ?? '');
  const closed: TicketState | null = resolution ? (isDropped ? 'cancelled' : 'done') : null;
  const rawState = [status, resolution].filter(Boolean).join(': ');
  const known = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  return { rawState, state: word === 'closed' ? closed : (known ?? 'unknown') };
}

/** Keywords, as people part them. */
export const keywordsIn = (text: string): (string | null)[] => text.split(/[\s,;]+/).map((word) => word || null);
