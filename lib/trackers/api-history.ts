import type { TicketId } from '../domain/ids';
import type { TicketRef, TicketState } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import type { Moment } from '../domain/told-history';
import { momentFrom } from './api-reading';

export type Histories = ReadonlyMap<TicketId, readonly Moment[]>;

/** A change of state as an API tells it. */
export interface ToldChange {
  /** ISO 8601, or epoch ms; anything else is left out. */
  readonly at: string | number | null | undefined;
  /** `null` = it does not say. */
  readonly state: TicketState | null;
}

/** Asks ticket by ticket. @param ask `null` where a ticket's history is not told, or not all of it. */
export async function askHistories(
  refs: readonly TicketRef[],
  ask: (ref: TicketRef) => Promise<readonly ToldChange[] | null>,
): Promise<Histories> {
  const histories = new Map<TicketId, readonly Moment[]>();
  for (const ref of refs) {
    const told = await ask(ref);
    if (told) histories.set(ticketIdOf(ref), momentsOf(told));
  }
  return histories;
}

const momentsOf = (told: readonly ToldChange[]): readonly Moment[] =>
  told.flatMap(({ at, state }) => {
    const moment = typeof at === 'number' ? at : momentFrom(at);
    return state === null || moment === null ? [] : [{ at: moment, state }];
  });
