import { expect, it } from 'vitest';
import { burnUpOf, reopeningsOf, scopeGrowthOf } from '../../lib/domain/burn-up';
import { localDate } from '../../lib/domain/calendar';
import { carryOver } from '../../lib/domain/carry-over';
import { draftCheckIn } from '../../lib/domain/check-in-draft';
import { cracksOf } from '../../lib/domain/crack';
import { dutiesOf } from '../../lib/domain/duties';
import { OkrError } from '../../lib/domain/errors';
import { explainOutcome } from '../../lib/domain/explain-outcome';
import { explainPace } from '../../lib/domain/explain-pace';
import { explainRollUp, explainWorst } from '../../lib/domain/explain-roll-up';
import { explainStatus } from '../../lib/domain/explain-status';
import { explainContribution, explainWork } from '../../lib/domain/explain-work';
import { forecastOf } from '../../lib/domain/forecast';
import { workWeeks } from '../../lib/domain/forecast-weeks';
import { gradeOf } from '../../lib/domain/grade';
import type { KeyResultId } from '../../lib/domain/ids';
import { rhythmOf } from '../../lib/domain/measurement';
import { quarterOf } from '../../lib/domain/quarter';
import { checkRecord } from '../../lib/domain/record';
import '../../lib/domain/seldom-records';
import { rippleOf } from '../../lib/domain/ripple';
import { meanProgress, measurementsOf, rollUpKeyResult } from '../../lib/domain/roll-up';
import { signalsOf } from '../../lib/domain/signal';
import { statusOf, worstStatus } from '../../lib/domain/status';
import { STATUS_RULE_IDS } from '../../lib/domain/status-rule';
import { contributionOf, sizeOf } from '../../lib/domain/work';
import { draftNote } from '../../lib/i18n/check-in-draft';
import { explanationSentences } from '../../lib/i18n/explanations';
import { anyCheckIns, anyCycle, anyInstant, anyKeyResult, anyObjective, anyTracked } from './any-records';
import { anyCredit } from './arbitrary';
import { uuid } from './build';
import { fc } from './law';

/** Where a result holds a number that is none. Infinity and NaN survive neither JSON nor a reader. */
function badPlaces(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (typeof value === 'string') return /NaN|undefined|Infinity/.test(value) ? [`${path} = ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => badPlaces(one, `${path}.${key}`));
}

/** Shape is checked here; the rules within a record may be broken, as in an import. */
function expectSchemaValid(...records: Parameters<typeof checkRecord>[]) {
  for (const [kind, record] of records) {
    try {
      checkRecord(kind, record);
    } catch (error) {
      expect((error as OkrError).code).not.toBe('input.invalid');
      expect(error).toBeInstanceOf(OkrError);
    }
  }
}

it('no records the schemas let through make any number, status, signal, forecast or explanation throw or be none', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyCycle, anyObjective, anyKeyResult),
      anyCheckIns,
      anyTracked,
      anyInstant,
      anyCredit,
      fc.constantFrom(...STATUS_RULE_IDS),
      ([cycle, objective, keyResult], checkIns, pieces, now, inProgressCredit, statusRule) => {
        expectSchemaValid(['cycle', cycle], ['objective', objective], ['keyResult', keyResult]);
        expectSchemaValid(...checkIns.map((one) => ['checkIn', one] as Parameters<typeof checkRecord>));
        const today = localDate(now);
        const { measure, sizeBy } = keyResult;
        const rhythm = rhythmOf(keyResult.id, cycle);
        const numbers = rollUpKeyResult(keyResult, pieces, checkIns, { inProgressCredit, rhythm });
        const dueOn = keyResult.dueOn ?? cycle.endsOn;
        const status = {
          keyResult,
          objective,
          cycle,
          progress: numbers.outcome?.ratio ?? null,
          lastCheckIn: numbers.lastCheckIn,
          activeSince: 0,
        };
        const verdict = statusOf(status, today, statusRule);
        const facts = { keyResult, numbers, verdict, dueOn, checkIns, activeSince: 0 };
        const part = { title: 'A', weight: keyResult.weight, ratio: status.progress, status: verdict.status, at: now };
        const span = { from: cycle.startsOn ?? today, to: today };
        const burnUp = burnUpOf(pieces, sizeBy, measure, span, inProgressCredit);
        const weeks = workWeeks(
          pieces.map((piece) => ({
            size: sizeOf(piece, sizeBy, numbers.work.assumedSize),
            addedOn: localDate(piece.linkedAt),
            doneOn: piece.state === 'done' ? localDate(piece.linkedAt) : null,
          })),
          today,
        ).slice(-6);
        const remaining = Math.max(0, numbers.work.plannedSize - numbers.work.doneSize);
        const points = checkIns.flatMap(({ at, value }) => (value === null ? [] : [{ on: localDate(at), value }]));
        // Futures without an end are slow to play: every fourth time is often enough.
        const ahead = { weeks: now % 4 === 0 ? weeks : [], remaining, today, dueOn, seed: 1 };
        const forecast = forecastOf(measure, points, ahead);
        const since = numbers.lastCheckIn?.at ?? 0;
        const work = { pieces, sizeBy, inProgressCredit };
        const tree = { objectives: [objective], keyResults: [{ ...keyResult, hasWork: pieces.length > 0 }] };
        const frame = { objective, cycle };
        const owned = {
          objectives: [frame],
          keyResults: [{ ...frame, keyResult, ownerSince: since, numbers, verdict }],
          unread: checkIns.slice(-1).map((checkIn) => ({ ...frame, checkIn })),
          asked: [],
        };
        const results = {
          duties: dutiesOf(owned, now, today),
          numbers,
          verdict,
          mean: meanProgress([part, part]),
          worst: worstStatus([verdict.status]),
          burnUp,
          growth: scopeGrowthOf(burnUp),
          reopenings: pieces.map(({ events }) => reopeningsOf(events, now)),
          forecast: { ...forecast.work, ...forecast.outcome, explanation: null },
          signals: signalsOf(facts, now, today),
          cracks: cracksOf({ objective, keyResults: [{ ...facts, scopeGrowth: scopeGrowthOf(burnUp) }] }, now, today),
          grade: gradeOf(objective.kind, status.progress),
          carried: carryOver(objective, [{ keyResult, outcome: numbers.outcome }], cycle),
          draft: draftNote(draftCheckIn(pieces, since), since, now),
          ripple: rippleOf([{ keyResultId: uuid<KeyResultId>(300), part: 1 }], tree),
          contributions: pieces.map((piece) => contributionOf(piece, numbers.work, sizeBy)),
          quarter: quarterOf(today),
        };
        expect(badPlaces({ ...results, burnUp: burnUp.slice(-30) })).toEqual([]);
        const told = [
          explainOutcome({ measure, measurements: measurementsOf(measure, checkIns), work, rhythm }),
          explainWork({ ...work, measure }),
          explainContribution(
            { ...work, measure },
            pieces.map(({ ticketId }) => ticketId),
          ),
          explainPace({ startsOn: cycle.startsOn, dueOn, today, phases: keyResult.phases ?? [] }),
          explainStatus(status, today, statusRule),
          explainRollUp([part]),
          explainWorst([part]),
          ...[forecast.work, forecast.outcome].flatMap((one) => (one ? [one.explanation] : [])),
        ].map(explanationSentences);
        expect(told.every((lines) => lines.every((line) => line.endsWith('.')))).toBe(true);
      },
    ),
  );
});
