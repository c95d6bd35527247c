import type { WorkSize } from './key-result';
import type { Measure } from './measure';
import { median } from './robust-fit';
import type { Estimate, TicketState } from './ticket';

/** One linked ticket as the sum sees it. */
export interface WorkPiece {
  readonly ticketId: string;
  readonly state: TicketState;
  readonly estimate: Estimate | null;
  /** Part of the ticket that counts for this key result, 0–1. */
  readonly share: number;
}

/** The work of one key result. Sizes are in its own size unit: tickets, points, minutes or shares. */
export interface WorkProgress {
  /** 0–1; above 1 only against a fixed number of tickets. `null` without any planned work. */
  readonly ratio: number | null;
  readonly plannedSize: number;
  readonly doneSize: number;
  /** Linked tickets, cancelled ones included. */
  readonly linked: number;
  readonly open: number;
  readonly inProgress: number;
  readonly done: number;
  readonly cancelled: number;
  readonly unknown: number;
  /** Tickets without an estimate in the size unit, which took the median. */
  readonly unestimated: number;
  /** The size each unestimated ticket was given; 1 where nothing is estimated. */
  readonly assumedSize: number;
}

/** What work in progress may earn, a workspace's choice: 0 as in Oboard and Viva, 0.25 as in Linear, 0.5 as in Synergita. */
export type InProgressCredit = 0 | 0.25 | 0.5;

/** Credit for each state, 0–1. Work in progress earns nothing by default: part credit hides stuck work. */
export const CREDIT: Readonly<Record<TicketState, number>> = {
  open: 0,
  in_progress: 0,
  done: 1,
  cancelled: 0,
  unknown: 0,
};

/**
 * `Σ share·size·credit / Σ share·size`; cancelled tickets leave the denominator, unestimated ones take the median of the
 * estimated. Source: done over non-cancelled as in GitHub's and Linear's progress, shares as in LinearB.
 * @param measure a fixed plan replaces the sum below the line; it is in the key result's own size unit.
 */
export function workOf(
  pieces: readonly WorkPiece[],
  sizeBy: WorkSize,
  measure: Measure,
  inProgressCredit: InProgressCredit = 0,
): WorkProgress {
  const live = pieces.filter((piece) => piece.state !== 'cancelled');
  const known = live.map((piece) => statedSize(piece, sizeBy)).filter((size) => size !== null);
  const assumedSize = known.length > 0 ? median(known) : 1;
  let plannedSize = 0;
  let doneSize = 0;
  for (const piece of live) {
    const size = sizeOf(piece, sizeBy, assumedSize);
    plannedSize += size;
    doneSize += size * creditOf(piece.state, inProgressCredit);
  }
  if (measure.kind === 'work' && measure.denominator !== 'allLinked') plannedSize = measure.denominator;
  const count = (state: TicketState) => pieces.filter((piece) => piece.state === state).length;
  return {
    ratio: plannedSize > 0 ? doneSize / plannedSize : null,
    plannedSize,
    doneSize,
    linked: pieces.length,
    open: count('open'),
    inProgress: count('in_progress'),
    done: count('done'),
    cancelled: count('cancelled'),
    unknown: count('unknown'),
    unestimated: live.length - known.length,
    assumedSize,
  };
}

/** Of a key result that no ticket is linked to. */
export const NO_WORK = workOf([], 'count', { kind: 'work', denominator: 'allLinked' });

/**
 * What one ticket is of the planned work of a key result, 0–1; `null` for cancelled tickets and empty plans.
 * It is a part of the work, never of the outcome.
 */
export function contributionOf(piece: WorkPiece, work: WorkProgress, sizeBy: WorkSize): number | null {
  if (piece.state === 'cancelled' || work.plannedSize <= 0) return null;
  return Math.min(1, sizeOf(piece, sizeBy, work.assumedSize) / work.plannedSize);
}

/** What a ticket weighs here: its share of its own size, or of `assumedSize` where it has none in this unit. */
export const sizeOf = (piece: Pick<WorkPiece, 'share' | 'estimate'>, sizeBy: WorkSize, assumedSize: number): number =>
  piece.share * (statedSize(piece, sizeBy) ?? assumedSize);

/** Credit for a state, 0–1. */
export const creditOf = (state: TicketState, inProgress: InProgressCredit = 0): number =>
  state === 'in_progress' ? inProgress : CREDIT[state];

/** A tracker may hold any number; beyond this a sum would overflow. */
const MAX_SIZE = 1e12;

function statedSize({ estimate }: Pick<WorkPiece, 'estimate'>, sizeBy: WorkSize): number | null {
  if (sizeBy === 'count' || sizeBy === 'share') return 1;
  return estimate?.unit === sizeBy ? Math.min(estimate.value, MAX_SIZE) : null;
}
