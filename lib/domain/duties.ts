import { DAY_MS, epochDay } from './calendar';
import type { CheckIn } from './check-in';
import type { Cycle } from './cycle';
import type { Duty, DutyTo } from './duty';
import type { KeyResult } from './key-result';
import type { Note } from './note';
import type { Objective } from './objective';
import type { KeyResultRollUp } from './roll-up';
import { isAllDone } from './roll-up';
import { GRACE_DAYS } from './staleness';
import type { Verdict } from './status';

/** The objective a duty is about, and its cycle. */
interface Frame {
  readonly objective: Pick<Objective, 'id' | 'state'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn' | 'state'>;
}

/** All that is one person's to look after. */
export interface DutyFacts {
  /** Objectives they own. */
  readonly objectives: readonly Frame[];
  /** Key results they own. */
  readonly keyResults: readonly (Frame & {
    readonly keyResult: Pick<KeyResult, 'id'>;
    /** When they took over, epoch ms. */
    readonly ownerSince: number;
    readonly numbers: KeyResultRollUp;
    readonly verdict: Verdict;
  })[];
  /** Check-ins they are the reader of, the latest of each key result: an older one is superseded. */
  readonly unread: readonly (Frame & { readonly checkIn: Pick<CheckIn, 'id' | 'keyResultId' | 'at'> })[];
  /** Feedback they were asked for and have not given yet. */
  readonly asked: readonly Pick<Note, 'id' | 'at'>[];
}

/**
 * The one list of what a person owes: check-ins, acknowledgements, answers, reviews, longest due first, then drafts to activate.
 * @param now epoch ms. @param today calendar date, the same day `now` lies in.
 */
export function dutiesOf({ objectives, keyResults, unread, asked }: DutyFacts, now: number, today: string): Duty[] {
  const isOver = ({ cycle: { endsOn, state } }: Frame) => (endsOn !== null && today > endsOn) || state === 'closing';
  // At the end the review asks everything a check-in would.
  const due = [
    ...keyResults
      .filter((one) => isRunning(one) && !isOver(one) && one.cycle.state !== 'planning')
      .flatMap((one) => checkInDuty(one, now) ?? []),
    ...unread.filter(isRunning).map(acknowledgement),
    ...asked.map(({ id, at }) => ({ kind: 'answer' as const, noteId: id, dueAt: at })),
    ...objectives.filter((one) => isRunning(one) && isOver(one)).map((one) => review(one, now)),
  ];
  const drafts = objectives.filter(isStartable).map(({ objective: { id } }) => activation(id));
  return [...due.toSorted((a, b) => a.dueAt - b.dueAt), ...drafts];
}

const isRunning = ({ objective, cycle }: Frame) => objective.state === 'active' && cycle.state !== 'closed';

/** What lies in the "someday" backlog, or in a closed cycle, cannot be started there. */
const isStartable = ({ objective, cycle: { startsOn, endsOn, state } }: Frame) =>
  objective.state === 'draft' && state !== 'closed' && startsOn !== null && endsOn !== null;

/**
 * Due by the cadence, or because all planned work has been finished since the owner last spoke: then only they can say
 * whether the outcome came. What the owner before left undone is not due on the first days.
 */
function checkInDuty(
  { keyResult, numbers, verdict, ownerSince }: DutyFacts['keyResults'][number],
  now: number,
): DutyTo<'checkIn'> | null {
  const duty = { kind: 'checkIn' as const, keyResultId: keyResult.id };
  const dueAt = Math.max(verdict.silence.dueAt, ownerSince + GRACE_DAYS * DAY_MS);
  if (verdict.silence.isDue && now >= dueAt) return { ...duty, because: 'cadence', dueAt };
  const finishedSince = isAllDone(numbers.work) && !(numbers.lastCheckIn?.workWasDone ?? false);
  return finishedSince ? { ...duty, because: 'work done', dueAt: now } : null;
}

const acknowledgement = ({ checkIn }: DutyFacts['unread'][number]): DutyTo<'acknowledge'> => ({
  kind: 'acknowledge',
  checkInId: checkIn.id,
  keyResultId: checkIn.keyResultId,
  dueAt: checkIn.at,
});

function review({ objective, cycle: { endsOn } }: Frame, now: number): DutyTo<'review'> {
  const dayAfter = endsOn === null ? now : (epochDay(endsOn) + 1) * DAY_MS;
  return { kind: 'review', objectiveId: objective.id, dueAt: Math.min(now, dayAfter) };
}

const activation = (objectiveId: Objective['id']): DutyTo<'activate'> => ({ kind: 'activate', objectiveId });
