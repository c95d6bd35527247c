import { assigneesOf, handleKey } from './handle';
import type { KeyResultId, PersonId, TicketId } from './ids';
import type { Measure } from './measure';
import type { Person } from './person';
import type { CheckInFigures } from './roll-up';
import { measurementsOf } from './roll-up';
import type { Ticket } from './ticket';

/** Who finished what for which key result. It says what was moved, never how much anybody is worth. */
export interface Receipt {
  readonly personId: PersonId;
  readonly keyResultId: KeyResultId;
  /** What they finished, the latest first. */
  readonly tickets: readonly Ticket[];
}

/**
 * Receipts for finished tickets, those with the latest first, so that their order says nothing about people.
 * @param finished done tickets, in any order. @param servedBy key results of a ticket.
 */
export function receiptsOf(
  finished: readonly Ticket[],
  servedBy: ReadonlyMap<TicketId, readonly KeyResultId[]>,
  people: readonly Pick<Person, 'id' | 'handles'>[],
): Receipt[] {
  const byHandle = new Map(people.flatMap(({ id, handles }) => handles.map((one) => [handleKey(one), id] as const)));
  const receipts = new Map<string, Receipt & { readonly tickets: Ticket[] }>();
  for (const ticket of finished.toSorted((a, b) => finishedAt(b) - finishedAt(a))) {
    const doers = new Set(assigneesOf(ticket).flatMap((handle) => byHandle.get(handleKey(handle)) ?? []));
    for (const keyResultId of servedBy.get(ticket.id) ?? []) {
      for (const personId of doers) {
        const key = `${personId} ${keyResultId}`;
        const own = receipts.get(key) ?? { personId, keyResultId, tickets: [] };
        own.tickets.push(ticket);
        receipts.set(key, own);
      }
    }
  }
  return [...receipts.values()];
}

/** When a ticket was finished, epoch ms; where its tracker does not say, when it was seen so. */
export const finishedAt = ({ closedAt, seenAt }: Pick<Ticket, 'closedAt' | 'seenAt'>): number => closedAt ?? seenAt;

/**
 * How the metric moved since a moment: from the value that held then, or the first after it, to the latest.
 * @param since epoch ms. @returns `null` when it was not measured twice, or stands where it stood.
 */
export function movedSince(
  measure: Measure,
  checkIns: readonly CheckInFigures[],
  since: number,
): { readonly from: number; readonly to: number } | null {
  const measured = measurementsOf(
    measure,
    checkIns.toSorted((a, b) => a.at - b.at),
  );
  const from = measured.findLast(({ at }) => at <= since) ?? measured[0];
  const to = measured.at(-1);
  return from && to && from.value !== to.value ? { from: from.value, to: to.value } : null;
}
