import type { TicketReading, TicketState } from '../../domain/ticket';
import { stateNamed } from '../status-words';
import { fieldOf, inputNamed } from './fields';

/** What its own processes mean otherwise than others: resolved is not yet closed, removed is not done (trackers-a §6). */
const OWN: Readonly<Record<string, TicketState>> = {
  resolved: 'in_progress',
  ready: 'open',
  design: 'open',
  removed: 'cancelled',
  cut: 'cancelled',
  inactive: 'done',
};
/** The field's name in the languages of its pages; it has no hook that stays. */
const LABEL = /^(?:state|status|zustand|état|estado|stato|stav|stan|durum|состояние|状態|状态|狀態|상태)(?: field)?$/i;

/** The state a form shows in its field; `null` when there is no such field, or nothing in it. */
export function stateIn(form: Element): Pick<TicketReading, 'state' | 'rawState'> | null {
  const rawState = inputNamed(form, (name) => LABEL.test(name));
  return rawState ? { state: stateCalled(rawState), rawState } : null;
}

/** The state that a card tells in a field; its column is each board's own choice. */
export function stateOnCard(card: Element): Pick<TicketReading, 'state' | 'rawState'> | null {
  const rawState = fieldOf(card, (name) => LABEL.test(name));
  return rawState ? { state: stateCalled(rawState), rawState } : null;
}

/** Our state of a status by its name; `unknown` for a word of a project's own. */
export function stateCalled(name: string): TicketState {
  const word = name.toLowerCase();
  return (Object.hasOwn(OWN, word) ? OWN[word] : undefined) ?? stateNamed(name);
}
