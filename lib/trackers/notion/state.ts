import type { TicketState } from '../../domain/ticket';
import { stateNamed } from '../status-words';

/** Names of the status property in the languages of its templates: it has no hook, and people may call it anything. */
export const STATUS = /^(?:status|state|zustand|état|statut|estado|stato|ステータス|状态|狀態|상태)$/i;

/** Our state of a status by its name; `unknown` for a word of a team's own. */
export const stateOf = (name: string): TicketState => (/^not started$/i.test(name) ? 'open' : stateNamed(name));
