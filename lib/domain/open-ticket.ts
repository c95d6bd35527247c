import type { TicketState } from './ticket';

/** Is there work left? `false` also where nobody knows. Apart from the schema, which the popup need not load for it. */
export const isOpen = (state: TicketState | null): boolean => state === 'open' || state === 'in_progress';
