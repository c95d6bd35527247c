import type { KeyResultId } from './ids';
import { projectOf } from './project';
import type { Ticket } from './ticket';

type Known = Pick<Ticket, 'ref' | 'parent' | 'labels'>;

/** What two tickets have in common, the most telling first: the one above them, a label, a project. */
export const KINSHIPS = ['parent', 'label', 'project'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** A key result that a ticket may serve, because others like it do. */
export interface LikelyLink {
  readonly keyResultId: KeyResultId;
  readonly kinship: Kinship;
  /** What they have in common, as the tracker writes it. */
  readonly shared: string;
  /** So many of the key result's tickets have it. */
  readonly tickets: number;
}

/** A ticket that serves a key result. */
export interface Neighbour {
  readonly ticket: Known;
  readonly keyResultId: KeyResultId;
}

/**
 * Key results a ticket may serve, the likeliest first: the most telling thing in common decides, then how many tickets have it.
 * Each key result is named once. Tickets of other installations say nothing.
 */
export function likelyLinks(ticket: Known, neighbours: readonly Neighbour[]): readonly LikelyLink[] {
  const found = new Map<string, LikelyLink>();
  for (const { ticket: other, keyResultId } of neighbours) {
    for (const { kinship, shared } of inCommon(ticket, other)) {
      const key = JSON.stringify([keyResultId, kinship, shared]);
      const tickets = (found.get(key)?.tickets ?? 0) + 1;
      found.set(key, { keyResultId, kinship, shared, tickets });
    }
  }
  const best = new Map<KeyResultId, LikelyLink>();
  for (const link of [...found.values()].toSorted(byLikelihood))
    if (!best.has(link.keyResultId)) best.set(link.keyResultId, link);
  return [...best.values()];
}

const byLikelihood = (a: LikelyLink, b: LikelyLink): number =>
  KINSHIPS.indexOf(a.kinship) - KINSHIPS.indexOf(b.kinship) ||
  b.tickets - a.tickets ||
  a.keyResultId.localeCompare(b.keyResultId) ||
  a.shared.localeCompare(b.shared);

function inCommon(one: Known, other: Known): readonly Pick<LikelyLink, 'kinship' | 'shared'>[] {
  if (one.ref.tracker !== other.ref.tracker || one.ref.baseUrl !== other.ref.baseUrl) return [];
  const project = projectOf(one.ref);
  const isNear = project === projectOf(other.ref);
  // Keys of one project may be those of another, too.
  const parent =
    one.ref.project === other.ref.project && (one.parent === other.parent || one.parent === other.ref.key)
      ? one.parent
      : null;
  const labels = (one.labels ?? []).filter((label) => other.labels?.includes(label));
  return [
    ...(parent === null ? [] : [{ kinship: 'parent', shared: parent } as const]),
    ...labels.map((shared) => ({ kinship: 'label', shared }) as const),
    ...(isNear && project !== null ? [{ kinship: 'project', shared: project } as const] : []),
  ];
}
