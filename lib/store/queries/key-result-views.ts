import { localDate } from '../../domain/calendar';
import type { Row } from '../../domain/change';
import { type Clock, readClock, ZERO } from '../../domain/clock';
import { createdAtOf } from '../../domain/created-at';
import type { Cycle } from '../../domain/cycle';
import type { KeyResultId, PersonId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import type { Person } from '../../domain/person';
import type { KeyResultRollUp } from '../../domain/roll-up';
import { type StatusFacts, statusOf, type Verdict } from '../../domain/status';
import type { Database } from '../db';
import { soundNumbers } from '../roll-ups';
import { rowKey, SPACE } from '../schema';
import { alive, byId, wholeSpace } from './alive';
import { choices } from './settings';

/** A key result with everything a screen says about it. */
export interface KeyResultView {
  readonly keyResult: Row<KeyResult>;
  readonly objective: Row<Objective>;
  readonly cycle: Row<Cycle>;
  /** `null`: nobody owns it, or its owner was deleted. */
  readonly owner: Row<Person> | null;
  readonly numbers: KeyResultRollUp;
  readonly verdict: Verdict;
}

/**
 * Joins key results with what they belong to. Costs by key results, not by tickets: sums are kept ready.
 * Key results whose objective or cycle is gone are left out.
 * @param now epoch ms.
 */
export async function viewKeyResults(
  db: Database,
  keyResults: readonly Row<KeyResult>[],
  now: number,
): Promise<KeyResultView[]> {
  const rows = alive(keyResults);
  const objectives = await byId(
    db.objectives,
    rows.map((row) => row.objectiveId),
  );
  const cycles = await byId(
    db.cycles,
    [...objectives.values()].map((row) => row.cycleId),
  );
  const owners = await byId(
    db.people,
    rows.map((row) => row.ownerId),
  );
  const rollUps = await soundNumbers(db, rows);
  const { statusRule } = await choices(db);
  return rows.flatMap((keyResult, i) => {
    const objective = objectives.get(keyResult.objectiveId);
    const [cycle, owner] = [cycles.get(objective?.cycleId ?? null), owners.get(keyResult.ownerId)];
    const numbers = rollUps[i];
    if (!numbers || !objective || objective.deletedAt !== null || !cycle || cycle.deletedAt !== null) return [];
    const verdict = statusOf(statusFactsOf({ keyResult, objective, cycle, numbers }), localDate(now), statusRule);
    return [{ keyResult, objective, cycle, owner: owner?.deletedAt === null ? owner : null, numbers, verdict }];
  });
}

/** What a key result's status is made of. */
export const statusFactsOf = ({
  keyResult,
  objective,
  cycle,
  numbers,
}: Pick<KeyResultView, 'keyResult' | 'objective' | 'cycle' | 'numbers'>): StatusFacts => ({
  keyResult,
  objective,
  cycle,
  progress: numbers.outcome?.ratio ?? null,
  lastCheckIn: numbers.lastCheckIn,
  activeSince: activeSinceOf(keyResult, objective),
});

/** Since when check-ins are expected, epoch ms: its objective was started, and it was written. */
export function activeSinceOf(keyResult: Row<KeyResult>, objective: Row<Objective>): number {
  const activatedAt = readClock((objective.stamps.state?.[0] ?? ZERO) as Clock).ms;
  return Math.max(activatedAt, createdAtOf(keyResult.id));
}

/** One key result; `null` if it does not exist any more. */
export async function viewKeyResult(db: Database, id: KeyResultId, now: number): Promise<KeyResultView | null> {
  const row = await db.keyResults.get(rowKey(id));
  return row ? ((await viewKeyResults(db, [row], now))[0] ?? null) : null;
}

/** Key results a person owns. */
export const keyResultsOwnedBy = async (db: Database, personId: PersonId, now: number): Promise<KeyResultView[]> =>
  viewKeyResults(db, await db.keyResults.where('[space+ownerId]').equals([SPACE, personId]).toArray(), now);

/** Every key result of the workspace. */
export const allKeyResults = async (db: Database, now: number): Promise<KeyResultView[]> =>
  viewKeyResults(
    db,
    await db.keyResults
      .where('[space+id]')
      .between(...wholeSpace())
      .toArray(),
    now,
  );
