import { DAY_MS } from './calendar';
import type { EvidenceList } from './evidence';
import { fact } from './evidence';
import type { KeyResult } from './key-result';
import { movedWithoutWork, unchangedSince } from './movement';
import type { CheckInFigures, KeyResultRollUp } from './roll-up';
import { isAllDone } from './roll-up';
import type { Verdict } from './status';

/** Where two honest numbers, or a number and a word, disagree. A question to the owner, not a fault. */
export interface Signal {
  readonly kind:
    | 'work done, outcome missing'
    | 'outcome moved without work'
    | 'low progress, high confidence'
    | 'high progress, low confidence'
    | 'on track, value unchanged'
    | 'no live work'
    | 'nobody owns it'
    | 'past due';
  readonly evidence: EvidenceList;
}

export interface SignalFacts {
  readonly keyResult: Pick<KeyResult, 'ownerId' | 'measure'>;
  readonly numbers: KeyResultRollUp;
  readonly verdict: Verdict;
  /** Its due date, or its cycle's; `null` = none. */
  readonly dueOn: string | null;
  /** In any order. */
  readonly checkIns: readonly CheckInFigures[];
  /** Epoch ms. */
  readonly activeSince: number;
}

/** Under this outcome finished work calls for a new bet. */
const OUTCOME_MISSING = 0.7;
/** Confidence from which an owner moves on, and under which they record a blocker, of 10. Source: OpenOKR's bands. */
const [SURE, DOUBTFUL] = [7, 4];
/** Before this part of the time low progress says little. */
const LATE_ENOUGH = 0.25;
/** Weeks without a live ticket, and without a new value, that call for a word. */
const [WORKLESS_MS, UNCHANGED_MS] = [14 * DAY_MS, 28 * DAY_MS];

/**
 * What about a key result does not fit together. None once it is closed.
 * Sources: okr-products.md §5.6 (confidence), §6 W2–W4, Viva's configuration alarms.
 * @param now epoch ms. @param today calendar date.
 */
export function signalsOf(facts: SignalFacts, now: number, today: string): Signal[] {
  if (facts.verdict.status === 'closed') return [];
  return [
    ...workAgainstOutcome(facts),
    ...confidenceAgainstProgress(facts),
    ...unchanged(facts),
    ...neglected(facts, now, today),
  ];
}

function* workAgainstOutcome({
  keyResult: { measure },
  numbers: { work, outcome },
  checkIns,
}: SignalFacts): Iterable<Signal> {
  if (measure.kind === 'work') return;
  if (isAllDone(work) && (outcome?.ratio ?? 0) < OUTCOME_MISSING) {
    const evidence = [
      fact('work done', work.doneSize),
      fact('work planned', work.plannedSize),
      fact('outcome', outcome?.ratio ?? null),
    ] as const;
    yield { kind: 'work done, outcome missing', evidence };
  }
  const move = movedWithoutWork(measure, checkIns);
  if (move) {
    const evidence = [
      fact('outcome before', move.from.ratio, move.from.at),
      fact('outcome', move.to.ratio, move.to.at),
      fact('work done', move.doneSize, move.to.at),
    ] as const;
    yield { kind: 'outcome moved without work', evidence };
  }
}

function* confidenceAgainstProgress({
  numbers: { lastCheckIn },
  verdict: { progress, expected },
}: SignalFacts): Iterable<Signal> {
  if (!lastCheckIn || progress === null || expected === null) return;
  const { confidence, at } = lastCheckIn;
  const evidence = [
    fact('progress', progress),
    fact('expected progress', expected),
    fact('confidence', confidence, at),
  ] as const;
  if (expected >= LATE_ENOUGH && progress < 0.7 * expected && confidence >= SURE) {
    yield { kind: 'low progress, high confidence', evidence };
  }
  if (progress > 0 && progress >= 0.9 * expected && progress < 1 && confidence < DOUBTFUL) {
    yield { kind: 'high progress, low confidence', evidence };
  }
}

function* unchanged({ keyResult: { measure }, numbers, verdict, checkIns }: SignalFacts): Iterable<Signal> {
  const { lastCheckIn, outcome } = numbers;
  const reported = lastCheckIn?.status === 'on_track' || verdict.status === 'on_track';
  if (measure.kind !== 'numeric' || !reported || !lastCheckIn || (outcome?.ratio ?? 0) >= 1) return;
  const still = unchangedSince(measure, checkIns);
  if (!still || lastCheckIn.at - still.at < UNCHANGED_MS) return;
  const evidence = [fact('value', still.value, still.at), fact('status', 'on_track', lastCheckIn.at)] as const;
  yield { kind: 'on track, value unchanged', evidence };
}

function* neglected(
  { keyResult, numbers, dueOn, activeSince }: SignalFacts,
  now: number,
  today: string,
): Iterable<Signal> {
  const { work, outcome } = numbers;
  const isReached = (outcome?.ratio ?? 0) >= 1;
  // A ticket nobody read yet may well be alive.
  const live = work.open + work.inProgress + work.unknown;
  if (live === 0 && !isAllDone(work) && !isReached && now - activeSince >= WORKLESS_MS) {
    const evidence = [
      fact('live tickets', 0),
      fact('linked tickets', work.linked),
      fact('active since', null, activeSince),
    ] as const;
    yield { kind: 'no live work', evidence };
  }
  if (keyResult.ownerId === null) yield { kind: 'nobody owns it', evidence: [fact('owner', null)] };
  if (dueOn !== null && today > dueOn && !isReached) {
    yield { kind: 'past due', evidence: [fact('due date', dueOn), fact('outcome', outcome?.ratio ?? null)] };
  }
}
