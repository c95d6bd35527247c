import type { PersonId } from './ids';

/**
 * Who has to acknowledge a check-in: the objective's reviewer of that moment, so that a new reviewer inherits no pile and
 * the old one keeps what was addressed to them. A reviewer who checks in themselves is read by the key result's owner.
 * Nobody reads their own. Source: Operately's issues 591, 2139, 2488, 3734.
 * @returns `null` = nobody has to.
 */
export function readerOf(
  authorId: PersonId,
  reviewerId: PersonId | null | undefined,
  ownerId: PersonId | null,
): PersonId | null {
  const reader = reviewerId === authorId ? ownerId : reviewerId;
  return !reader || reader === authorId ? null : reader;
}
