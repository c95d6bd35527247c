import type { TicketId } from '../domain/ids';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';

export type Changed = ReadonlySet<TicketId>;

/** Those of them whose keys are among these. */
export const changedAmong = (refs: readonly TicketRef[], keys: ReadonlySet<string>): TicketId[] =>
  refs.filter(({ key }) => keys.has(key)).map(ticketIdOf);

/**
 * Asks place by place, such as a repository, what changed there.
 * @param worth so many tickets of one place are asked for by name at the price of one request: where there are more places
 * than that would cost, nothing is asked.
 * @param placeOf `null` = nobody tells what changes there, so it counts as changed.
 * @param ask keys in this place; `null` = too many to tell.
 * @returns `null` where asking by name is as cheap, or a place changed too much.
 */
export async function changedByPlace(
  refs: readonly TicketRef[],
  worth: number,
  placeOf: (ref: TicketRef) => string | null,
  ask: (place: string) => Promise<readonly string[] | null>,
): Promise<Changed | null> {
  const places = Map.groupBy(refs, placeOf);
  if (places.size >= refs.length / worth) return null;
  const changed = new Set<TicketId>();
  for (const [place, some] of places) {
    const keys = place === null ? some.map(({ key }) => key) : await ask(place);
    if (!keys) return null;
    for (const id of changedAmong(some, new Set(keys))) changed.add(id);
  }
  return changed;
}

/** Seconds, as most trackers have them. @param at epoch ms. */
export const isoSeconds = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
