import type { TicketState } from '../../domain/ticket';
import { stateNamed } from '../status-words';

/** Further states of the workflow a workspace begins with; every team may have others. */
const STATES: Readonly<Record<string, TicketState>> = {
  unscheduled: 'open',
  'ready for development': 'open',
  'ready for review': 'in_progress',
  'ready for deploy': 'in_progress',
};

export function stateOf(name: string): TicketState {
  const word = name.toLowerCase();
  return (Object.hasOwn(STATES, word) ? STATES[word] : undefined) ?? stateNamed(name);
}
