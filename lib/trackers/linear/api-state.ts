import type { TicketState } from '../../domain/ticket';

const TYPES: Readonly<Record<string, TicketState>> = {
  triage: 'open',
  backlog: 'open',
  unstarted: 'open',
  started: 'in_progress',
  completed: 'done',
  canceled: 'cancelled',
  duplicate: 'cancelled',
};

/** By the kind of a state; its name is each team's own. */
export const stateOfType = (type: string): TicketState | null =>
  Object.hasOwn(TYPES, type) ? (TYPES[type] ?? null) : 'unknown';
