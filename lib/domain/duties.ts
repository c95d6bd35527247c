import { DAY_MS, epochDay } from './calendar';
import type { CheckIn } from './check-in';
import type { Cycle } from './cycle';
import type { Duty } from './duty';
import { checkInDuty } from './duty';
import type { PersonId } from './ids';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import type { KeyResultRollUp } from './roll-up';
import type { Verdict } from './status';
import type { Tenure } from './tenure';
import { holderAt } from './tenure';

export interface DutyFacts {
  readonly objective: Pick<Objective, 'id' | 'ownerId' | 'state'>;
  readonly cycle: Pick<Cycle, 'endsOn' | 'state'>;
  /** Who reviewed the objective when, earliest first. */
  readonly reviewers: readonly Tenure[];
  readonly keyResults: readonly {
    readonly keyResult: Pick<KeyResult, 'id' | 'ownerId'>;
    /** When its owner took over, epoch ms; 0 = from the start. */
    readonly ownerSince: number;
    readonly numbers: KeyResultRollUp;
    readonly verdict: Verdict;
    /** The latest one; an older one that nobody acknowledged is superseded by it. */
    readonly lastCheckIn: Pick<CheckIn, 'id' | 'authorId' | 'at' | 'acknowledgedAt'> | null;
  }[];
}

/**
 * The one list of what a person owes: check-ins, acknowledgements, reviews, longest due first, then drafts to activate.
 * @param now epoch ms. @param today calendar date, the same day `now` lies in.
 */
export function dutiesOf(personId: PersonId, goals: readonly DutyFacts[], now: number, today: string): Duty[] {
  const all = goals.flatMap((goal) => [...dutiesFrom(goal, personId, now, today)]);
  return all.toSorted((a, b) => dueAt(a) - dueAt(b));
}

const dueAt = (duty: Duty) => ('dueAt' in duty ? duty.dueAt : Infinity);

function* dutiesFrom(goal: DutyFacts, personId: PersonId, now: number, today: string): Iterable<Duty> {
  const { objective, cycle } = goal;
  if (objective.state === 'closed' || cycle.state === 'closed') return;
  const isMine = objective.ownerId === personId;
  if (objective.state === 'draft') {
    if (isMine) yield { kind: 'activate', objectiveId: objective.id };
    return;
  }
  const { endsOn } = cycle;
  const isOver = (endsOn !== null && today > endsOn) || cycle.state === 'closing';
  // At the end the review asks everything a check-in would.
  if (isOver && isMine) {
    const dayAfter = endsOn === null ? now : (epochDay(endsOn) + 1) * DAY_MS;
    yield { kind: 'review', objectiveId: objective.id, dueAt: Math.min(now, dayAfter) };
  }
  for (const { keyResult, numbers, verdict, lastCheckIn, ownerSince } of goal.keyResults) {
    if (keyResult.ownerId === personId && !isOver) {
      const duty = checkInDuty(keyResult.id, numbers, verdict, now, ownerSince);
      if (duty) yield duty;
    }
    if (!lastCheckIn || lastCheckIn.acknowledgedAt !== null) continue;
    if (acknowledger(goal.reviewers, keyResult.ownerId, lastCheckIn) !== personId) continue;
    yield { kind: 'acknowledge', checkInId: lastCheckIn.id, keyResultId: keyResult.id, dueAt: lastCheckIn.at };
  }
}

/**
 * Who reads a check-in: whoever was the reviewer on its day, so that a new reviewer inherits no pile and the old one keeps
 * what was addressed to them. A reviewer who checked in themselves is read by the owner. Nobody reads their own.
 * Source: Operately's issues 591, 2139, 2488, 3734.
 * @returns `null` = nobody has to.
 */
export function acknowledger(
  reviewers: readonly Tenure[],
  ownerId: PersonId | null,
  { at, authorId }: Pick<CheckIn, 'at' | 'authorId'>,
): PersonId | null {
  const reviewer = holderAt(reviewers, at);
  if (reviewer === null) return null;
  const reader = reviewer === authorId ? ownerId : reviewer;
  return reader === authorId ? null : reader;
}
