import type { TicketState } from '../../domain/ticket';
import { stateNamed } from '../status-words';

/** Names of the field of states; fields are data of each project, so others stay unknown. */
export const STATE_FIELD = /^(?:state|status|stage|zustand|état|estado|stato|состояние|状态|状態|상태)$/i;
export const ESTIMATE_FIELD =
  /^(?:estimation|estimate|schätzung|geschätzte zeit|estimación|stima|оценка|预估|見積り)$/i;

const OWN: Readonly<Record<string, TicketState>> = {
  submitted: 'open',
  "can't reproduce": 'cancelled',
  incomplete: 'cancelled',
  verified: 'done',
};

/** Our state of one of its own by name. */
export function stateOf(name: string): TicketState {
  const word = name.toLowerCase();
  return (Object.hasOwn(OWN, word) ? OWN[word] : undefined) ?? stateNamed(word);
}
