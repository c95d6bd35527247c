import type { KeyResultId } from '../../../lib/domain/ids';
import type { RippleStep } from '../../../lib/domain/ripple';
import type { RippleSource } from '../../../lib/store/queries/ripple';
import type { RippleFrom } from '../routes';
import type { Goal } from './goals';
import { type Placed, pathAbove } from './layout';

/** What a ripple starts from: the goal that is chosen, else the ticket or person the map was opened for. */
export function sourceOf(one: Placed | undefined, { ticketId, personId }: RippleFrom): RippleSource | null {
  if (one) return one.node.kind === 'keyResult' ? { keyResultId: one.node.id as KeyResultId } : null;
  return ticketId ? { ticketId } : personId ? { personId } : null;
}

/**
 * The goals that light up, each with the part of its plan that reaches it; `null` there = reached, no part is known.
 * @returns `null` when nothing is chosen.
 */
export function reachOf(
  one: Placed | undefined,
  { ticketId, personId }: RippleFrom,
  placed: readonly Placed[],
  goals: ReadonlyMap<string, Goal>,
  steps: readonly RippleStep[] | undefined,
): ReadonlyMap<string, number | null> | null {
  if (!one && !ticketId && !personId) return null;
  const begins = one ? [one] : personId ? placed.filter(({ node }) => goals.get(node.id)?.ownerId === personId) : [];
  const reached = new Map<string, number | null>(
    begins.flatMap((each) => [each, ...pathAbove(each)]).map(({ node }) => [node.id, null]),
  );
  for (const { id, part } of steps ?? []) if (!one || reached.has(id)) reached.set(id, part);
  return reached;
}
