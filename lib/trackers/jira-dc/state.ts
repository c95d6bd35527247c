import type { TicketReading, TicketState } from '../../domain/ticket';
import { attr, one } from '../page-dom';
import { textOf } from '../page-text';
import { isCancelled, stateNamed } from '../status-words';

/** What a lozenge's class says of its status category, the same in every language (trackers-a §4). */
const CATEGORIES: readonly (readonly [RegExp, TicketState])[] = [
  [/lozenge-(?:done|success|green)(?!\S)/, 'done'],
  [/lozenge-(?:indeterminate|inprogress|current|yellow)(?!\S)/, 'in_progress'],
  [/lozenge-(?:new|blue-gray)(?!\S)/, 'open'],
];

/**
 * The state a place shows: by its lozenge's category, else by the name; done becomes cancelled by its own name or by the
 * resolution's. `null` = no status there.
 */
export function stateIn(
  place: Element | null,
  resolution: Element | null,
): Pick<TicketReading, 'state' | 'rawState'> | null {
  const lozenge = place && (one(place, '[class*="lozenge"]') ?? place);
  const rawState = textOf(lozenge);
  if (!lozenge || !rawState) return null;
  const classes = attr(lozenge, 'class') ?? '';
  const state = CATEGORIES.find(([pattern]) => pattern.test(classes))?.[1] ?? stateNamed(rawState);
  const isDropped = state === 'done' && [rawState, textOf(resolution)].some(isCancelled);
  return { state: isDropped ? 'cancelled' : state, rawState };
}
