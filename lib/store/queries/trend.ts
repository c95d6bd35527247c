import { type BurnUpPoint, burnUpOf, type TrackedPiece } from '../../domain/burn-up';
import { dateOfEpochDay, daysBetween, epochDay, localDate } from '../../domain/calendar';
import { readClock } from '../../domain/clock';
import { type Forecast, forecastOf } from '../../domain/forecast';
import type { Measurement } from '../../domain/forecast-outcome';
import { workWeeks } from '../../domain/forecast-weeks';
import { type Period, periodsOf, rhythmOf } from '../../domain/measurement';
import { outcomeCourse } from '../../domain/outcome-course';
import { expectedProgress, paceOf } from '../../domain/pace';
import { seedOf } from '../../domain/random';
import { measurementsOf } from '../../domain/roll-up';
import { sizeOf } from '../../domain/work';
import { askEach } from '../ask-each';
import type { Database } from '../db';
import { workPiecesOf } from '../roll-ups';
import { SPACE } from '../schema';
import { alive } from './alive';
import type { KeyResultView } from './key-result-views';
import { stepsCourse } from './measures-then';
import { choices } from './settings';

/** The course of a key result over its time, and where it is heading. */
export interface TrendView {
  /** First day of the picture, and the last one: its due date where there is one. */
  readonly from: string;
  readonly dueOn: string | null;
  readonly today: string;
  /** Day by day until today, or until the cycle's end if that is over. */
  readonly burnUp: readonly BurnUpPoint[];
  /** What was expected when, 0–1; empty without dates. */
  readonly pace: readonly { readonly on: string; readonly ratio: number }[];
  /** What check-ins said, in the measure's own unit, earliest first. */
  readonly values: readonly Measurement[];
  /** The outcome as a ratio after each of them, 0–1, or after each change of its steps, earliest first. */
  readonly outcomes: readonly { readonly on: string; readonly value: number }[];
  /** What of the outcome was expected when, 0–1: what this kind of measure is held to. Empty without dates. */
  readonly expected: readonly { readonly on: string; readonly value: number }[];
  /** Of limits that are judged by periods: what each period ended with. */
  readonly periods: readonly Period[];
  /** Nothing is forecast of what is over. */
  readonly forecast: Forecast;
}

/** Costs by the tickets of this key result and their changes of state. @param now epoch ms. */
export async function trendOf(
  db: Database,
  { keyResult, cycle, numbers }: KeyResultView,
  now: number,
): Promise<TrendView> {
  const today = localDate(now);
  const { inProgressCredit } = await choices(db);
  const pieces = await trackedPieces(db, keyResult.id);
  const checkIns = alive(await db.checkIns.where('[space+keyResultId]').equals([SPACE, keyResult.id]).toArray());
  const byTime = checkIns.toSorted((a, b) => a.at - b.at);
  const values = byTime.flatMap(({ at, value }) => (value === null ? [] : [{ on: localDate(at), value }]));
  const dueOn = keyResult.dueOn ?? cycle.endsOn;
  const first = Math.min(now, ...pieces.map(({ linkedAt }) => linkedAt), ...byTime.map(({ at }) => at));
  const from = cycle.startsOn ?? localDate(first);
  const to = cycle.endsOn !== null && cycle.endsOn < today ? cycle.endsOn : today;
  const { plannedSize, doneSize, assumedSize } = numbers.work;
  const histories = pieces
    .filter(({ state }) => state !== 'cancelled')
    .map((piece) => ({
      size: sizeOf(piece, keyResult.sizeBy, assumedSize),
      addedOn: localDate(piece.linkedAt),
      doneOn: piece.state === 'done' ? localDate(finishedAt(piece)) : null,
    }));
  const weeks = workWeeks(histories, today);
  const { measure } = keyResult;
  const rhythm = rhythmOf(keyResult.id, cycle);
  const pace =
    dueOn === null ? [] : paceLine(from, dueOn, (on) => paceOf(cycle.startsOn, dueOn, on, keyResult.phases ?? []));
  const remaining = Math.max(0, plannedSize - doneSize);
  return {
    from,
    dueOn,
    today,
    burnUp: from > to ? [] : burnUpOf(pieces, keyResult.sizeBy, measure, { from, to }, inProgressCredit),
    pace,
    values,
    outcomes:
      measure.kind === 'milestone'
        ? await stepsCourse(db, keyResult.id)
        : outcomeCourse(measure, checkIns, rhythm).map(({ at, outcome }) => ({
            on: localDate(at),
            value: outcome.ratio,
          })),
    expected: pace.map(({ on, ratio }) => ({ on, value: expectedProgress(measure, ratio) ?? ratio })),
    periods:
      measure.kind === 'threshold' && measure.aggregate === 'shareOfPeriods'
        ? periodsOf(measurementsOf(measure, checkIns), rhythm)
        : [],
    forecast: forecastOf(measure, values, { weeks, remaining, today, dueOn, seed: seedOf(keyResult.id) }),
  };
}

/** A ticket's last finish: when it was seen to be done, else when it was linked. */
const finishedAt = ({ events, linkedAt }: TrackedPiece): number =>
  events.toSorted((a, b) => a.at - b.at).findLast(({ to }) => to === 'done')?.at ?? linkedAt;

async function trackedPieces(db: Database, keyResultId: KeyResultView['keyResult']['id']): Promise<TrackedPiece[]> {
  const links = alive(await db.links.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  const linkedAt = new Map(links.map((link) => [link.ticketId, readClock(link.stamps.deletedAt?.[0] as never).ms]));
  const pieces = (await workPiecesOf(db, [keyResultId])).get(keyResultId) ?? [];
  const events = await askEach(db.ticketEvents, pieces, ({ ticketId }) =>
    db.ticketEvents
      .where('[space+ticketId+at]')
      .between([SPACE, ticketId, 0], [SPACE, ticketId, Number.POSITIVE_INFINITY])
      .toArray(),
  );
  return pieces.map((piece, i) => ({
    ...piece,
    // Below a linked ticket work is planned from the day it was first seen.
    linkedAt: Math.max(linkedAt.get(piece.via ?? piece.ticketId) ?? 0, (piece.via && events[i]?.[0]?.at) ?? 0),
    events: events[i] ?? [],
  }));
}

/** Enough to draw a bend. */
const SAMPLES = 24;

function paceLine(from: string, dueOn: string, paceOn: (on: string) => number | null): TrendView['pace'] {
  const days = daysBetween(from, dueOn);
  if (days <= 0) return [];
  const dates = Array.from({ length: SAMPLES + 1 }, (_, i) =>
    dateOfEpochDay(epochDay(from) + Math.round((i * days) / SAMPLES)),
  );
  return dates.flatMap((on) => {
    const ratio = paceOn(on);
    return ratio === null ? [] : [{ on, ratio }];
  });
}
