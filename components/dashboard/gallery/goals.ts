import { burnUpOf, type TrackedPiece } from '../../../lib/domain/burn-up';
import { DAY_MS, dateOfEpochDay, daysBetween, epochDay, localDate } from '../../../lib/domain/calendar';
import type { Row } from '../../../lib/domain/change';
import { forecastOf } from '../../../lib/domain/forecast';
import { workWeeks } from '../../../lib/domain/forecast-weeks';
import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import type { Measure } from '../../../lib/domain/measure';
import { periodsOf } from '../../../lib/domain/measurement';
import { outcomeCourse } from '../../../lib/domain/outcome-course';
import { expectedProgress, paceOf } from '../../../lib/domain/pace';
import { rollUpKeyResult } from '../../../lib/domain/roll-up';
import { statusOf } from '../../../lib/domain/status';
import { gallery } from '../../../lib/i18n/en/gallery';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import type { TrendView } from '../../../lib/store/queries/trend';

/** What a goal of the gallery differs in. */
export interface Made {
  readonly measure: Measure;
  /** A value a week, the last of them a few days ago. */
  readonly said?: readonly number[];
  /** Days since the last one; over ten is too long. */
  readonly silentDays?: number;
  readonly isClosed?: boolean;
  readonly isUndated?: boolean;
  readonly isUnowned?: boolean;
  readonly done?: number;
  readonly planned?: number;
  readonly title?: string;
  /** Days since its cycle began. */
  readonly day?: number;
}

const CYCLE_DAYS = 91;
const TODAY = 64;
const dayFrom = (now: number, offset: number) => dateOfEpochDay(epochDay(localDate(now)) + offset);
const row = <T extends object>(fields: T): Row<T> => ({ ...fields, space: 'gallery', deletedAt: null, stamps: {} });

const checkInsOf = ({ said = [], silentDays = 2 }: Made, now: number) =>
  said.map((value, i) => ({
    at: now - (silentDays + 7 * (said.length - 1 - i)) * DAY_MS,
    value,
    confidence: 7,
    status: null,
    work: { plannedSize: 0, doneSize: 0 },
  }));

function piecesOf({ done = 3, planned = 8 }: Made, now: number): TrackedPiece[] {
  return Array.from({ length: planned }, (_, i) => {
    const at = (day: number) => now - (TODAY - day) * DAY_MS;
    const isDone = i < done;
    return {
      ticketId: `gallery-${i}`,
      state: isDone ? 'done' : 'open',
      estimate: null,
      share: 1,
      linkedAt: at(i < 6 ? 2 + i : 30),
      events: [{ at: at(2), to: 'open' }, ...(isDone ? [{ at: at(14 + 8 * i), to: 'done' } as const] : [])],
    };
  });
}

/** A goal nine weeks into its cycle, with the numbers and the verdict that the product computes of it. @param now epoch ms. */
export function goalOf(now: number, made: Made): KeyResultView {
  const { measure, isClosed = false, isUndated = false, isUnowned = false, day = TODAY } = made;
  const { title = gallery.sample.title } = made;
  const owner = { id: 'gallery' as PersonId, name: gallery.sample.person, isMe: false, handles: [] };
  const cycle = {
    id: 'gallery' as CycleId,
    name: '',
    startsOn: isUndated ? null : dayFrom(now, -day),
    endsOn: isUndated ? null : dayFrom(now, CYCLE_DAYS - day),
    state: 'active',
    cadence: 'weekly',
    anchorDay: 1,
  } as const;
  const objective = {
    id: 'gallery' as ObjectiveId,
    title: gallery.sample.objective,
    why: '',
    cycleId: cycle.id,
    ownerId: owner.id,
    level: 'team',
    kind: 'committed',
    parent: null,
    contribution: '',
    state: isClosed ? 'closed' : 'active',
    weight: 1,
    outcome: null,
    score: null,
    retrospective: '',
  } as const;
  const keyResult = {
    id: `gallery-${JSON.stringify(made)}` as KeyResultId,
    objectiveId: objective.id,
    title,
    ownerId: isUnowned ? null : owner.id,
    contributors: [],
    weight: 1,
    dueOn: null,
    evidenceUrl: null,
    leadLag: null,
    measure,
    sizeBy: 'count',
    override: null,
  } satisfies KeyResult;
  const numbers = rollUpKeyResult(keyResult, piecesOf(made, now), checkInsOf(made, now));
  const verdict = statusOf(
    {
      keyResult,
      objective,
      cycle,
      progress: numbers.outcome?.ratio ?? null,
      lastCheckIn: numbers.lastCheckIn,
      activeSince: now - Math.min(5, day) * DAY_MS,
    },
    localDate(now),
  );
  return {
    keyResult: row(keyResult),
    objective: row(objective),
    cycle: row(cycle),
    owner: isUnowned ? null : row(owner),
    numbers,
    verdict,
  };
}

/** Its course so far. @param now epoch ms. */
export function courseOf(now: number, made: Made): TrendView {
  const { measure } = made;
  const { cycle, numbers } = goalOf(now, made);
  const today = localDate(now);
  const from = cycle.startsOn ?? today;
  const pieces = piecesOf(made, now);
  const checkIns = checkInsOf(made, now);
  const values = checkIns.map(({ at, value }) => ({ on: localDate(at), value }));
  const pace = Array.from({ length: CYCLE_DAYS + 1 }, (_, i) => dayFrom(now, i - TODAY)).map((on) => ({
    on,
    ratio: paceOf(cycle.startsOn, cycle.endsOn, on) ?? 0,
  }));
  const histories = pieces.map(({ linkedAt, events }) => ({
    size: 1,
    addedOn: localDate(linkedAt),
    doneOn: events[1] ? localDate(events[1].at) : null,
  }));
  const { plannedSize, doneSize } = numbers.work;
  return {
    from,
    dueOn: cycle.endsOn,
    today,
    burnUp: daysBetween(from, today) > 0 ? burnUpOf(pieces, 'count', measure, { from, to: today }) : [],
    pace,
    values,
    outcomes:
      measure.kind === 'milestone'
        ? [0, 0.2, 0.4, 0.6].map((value, i) => ({ on: dayFrom(now, 16 * i - TODAY), value }))
        : outcomeCourse(measure, checkIns, cycle).map(({ at, outcome }) => ({
            on: localDate(at),
            value: outcome.ratio,
          })),
    expected: pace.map(({ on, ratio }) => ({ on, value: expectedProgress(measure, ratio) ?? ratio })),
    periods: measure.kind === 'threshold' && measure.aggregate === 'shareOfPeriods' ? periodsOf(checkIns, cycle) : [],
    forecast: forecastOf(measure, values, {
      weeks: workWeeks(histories, today),
      remaining: plannedSize - doneSize,
      today,
      dueOn: cycle.endsOn,
      seed: 1,
    }),
  };
}
