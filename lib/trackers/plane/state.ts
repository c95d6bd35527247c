import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, closest, one, parentOf } from '../page-dom';
import { textOf } from '../page-text';

/** Its five groups of states have pictures without a name; what they are drawn of, today and before 2025 (packages/propel/src/icons/state). */
const BY_PICTURE: readonly (readonly [string, TicketState])[] = [
  ['path[d*="L7.03706 9.62335"],path[d^="M6.80486 9.80731"]', 'done'],
  ['path[d*="M11.1018 4.89826"],path[d^="M8 8.84L10.58 11.42"]', 'cancelled'],
  ['circle[cx="6"][cy="6"][r="3"],path[d^="M77.74,0C35.63"]', 'in_progress'],
  ['circle[cx="8"][r="6"],circle[cx="8"][r="7.4"]', 'open'],
  ['line[x1="5.75"][x2="6.5"],path[d^="M163.42,322.92"],path[d^="M0.75 8C0.75"]', 'open'],
];

/** The first state shown in a row, or on a page outside of its links, which lead to other items; with its name where that stands beside. */
export function stateIn(place: Element, links: string | null): Pick<TicketReading, 'state' | 'rawState'> | null {
  for (const picture of all(place, 'svg')) {
    const state = BY_PICTURE.find(([drawn]) => one(picture, drawn))?.[1];
    if (!state || (links && closest(picture, links))) continue;
    const beside = parentOf(picture);
    return { state, rawState: textOf(beside && one(beside, 'span')) };
  }
  return null;
}
