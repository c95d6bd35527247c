import type { Derivation, Explanation } from './explain';
import { derive } from './explain';
import type { WorkSize } from './key-result';
import type { Measure } from './measure';
import type { InProgressCredit, WorkPiece } from './work';
import { creditOf } from './work';

/** A linked ticket as an explanation names it. */
export interface NamedPiece extends WorkPiece {
  readonly title: string;
  /** When its state was last seen, epoch ms; `null` = never. */
  readonly seenAt: number | null;
}

/** The work of a key result, to be explained. */
export interface WorkFacts {
  readonly pieces: readonly NamedPiece[];
  readonly sizeBy: WorkSize;
  readonly measure: Measure;
  readonly inProgressCredit?: InProgressCredit;
}

/** Places of the lines others build on; `ratio` is `null` without planned work. */
interface WorkLines {
  readonly sizes: ReadonlyMap<WorkPiece, number>;
  readonly planned: number;
  readonly done: number;
  readonly ratio: number | null;
}

const RULE = 'Σ share·size·credit / Σ share·size, without cancelled tickets';
const SOURCE = 'done over non-cancelled as in GitHub’s and Linear’s progress; shares as in LinearB';
/** As in `work.ts`: beyond this a sum would overflow. */
const LARGEST = 1e12;

/** `workOf` with every step of it. */
export function explainWork(facts: WorkFacts): Explanation {
  const on = derive();
  const { ratio } = deriveWork(on, facts);
  return {
    subject: 'work',
    rule: RULE,
    source: SOURCE,
    lines: on.lines,
    result: ratio,
    missing: ratio === null ? 'planned work' : null,
  };
}

/**
 * `contributionOf` with every step of it, summed up where several tickets stand for one.
 * @param ticketIds the pieces it counts by: the ticket itself, or those below it.
 */
export function explainContribution(facts: WorkFacts, ticketIds: readonly string[]): Explanation {
  const on = derive();
  const { sizes, planned, ratio } = deriveWork(on, facts);
  const own = facts.pieces.filter((piece) => ticketIds.includes(piece.ticketId) && sizes.has(piece));
  const isKnown = own.length > 0 && ratio !== null;
  return {
    subject: 'contribution',
    rule: 'share·size of the ticket / Σ share·size',
    source: SOURCE,
    lines: on.lines,
    result: isKnown ? deriveContribution(on, own, sizes, planned) : null,
    missing: isKnown ? null : own.length === 0 ? 'a ticket that counts' : 'planned work',
  };
}

function deriveContribution(
  on: Derivation,
  own: readonly NamedPiece[],
  sizes: WorkLines['sizes'],
  planned: number,
): number {
  const whole = on.input('whole', 1, 'rule');
  const parts = own.map((piece) => {
    const part = on.step('part of the plan', 'divide', [sizes.get(piece) ?? whole, planned], piece.title);
    return on.step('contribution', 'least', [whole, part], piece.title);
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : on.step('contribution', 'least', [whole, on.step('together', 'sum', parts)]);
}

/** Writes the steps of `workOf`, in its own order of adding. */
export function deriveWork(on: Derivation, { pieces, sizeBy, measure, inProgressCredit = 0 }: WorkFacts): WorkLines {
  for (const { title, state, seenAt } of pieces.filter(({ state }) => state === 'cancelled')) {
    on.input('left out', state, 'ticket', { about: title, when: seenAt });
  }
  const live = pieces.filter(({ state }) => state !== 'cancelled');
  const stated = new Map(live.map((piece) => [piece, deriveStated(on, piece, sizeBy)]));
  const known = [...stated.values()].filter((place) => place !== null);
  const assumed =
    known.length === live.length
      ? null
      : known.length > 0
        ? on.step('median size', 'median', known)
        : on.input('size where nothing is estimated', 1, 'rule');
  const sizes = new Map<WorkPiece, number>();
  const earned: number[] = [];
  for (const piece of live) {
    const { title: about, seenAt: when, state } = piece;
    const share = on.input('share', piece.share, 'link', { about });
    const size = on.step('counted size', 'multiply', [share, stated.get(piece) ?? assumed ?? share], about);
    sizes.set(piece, size);
    on.input('state', state, 'ticket', { about, when });
    const credit = on.input('credit', creditOf(state, inProgressCredit), state === 'in_progress' ? 'setting' : 'rule');
    earned.push(on.step('earned', 'multiply', [size, credit], about));
  }
  const planned =
    measure.kind === 'work' && measure.denominator !== 'allLinked'
      ? on.input('planned', measure.denominator, 'key result')
      : on.step('planned', 'sum', [...sizes.values()]);
  const done = on.step('done', 'sum', earned);
  const hasPlan = Number(on.valueAt(planned)) > 0;
  return { sizes, planned, done, ratio: hasPlan ? on.step('work', 'divide', [done, planned]) : null };
}

/** The size a ticket has of its own; `null` = none in this unit. */
function deriveStated(on: Derivation, { title, estimate, seenAt }: NamedPiece, sizeBy: WorkSize): number | null {
  if (sizeBy === 'count' || sizeBy === 'share') return on.input('size', 1, 'rule', { about: title });
  if (estimate?.unit !== sizeBy) return null;
  const size = on.input('size', estimate.value, 'ticket', { about: title, when: seenAt });
  return estimate.value <= LARGEST ? size : on.step('size cut', 'least', [size, on.input('largest', LARGEST, 'rule')]);
}
