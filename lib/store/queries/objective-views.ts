import type { Row } from '../../domain/change';
import type { Cycle } from '../../domain/cycle';
import type { CycleId, ObjectiveId } from '../../domain/ids';
import type { Objective } from '../../domain/objective';
import type { Person } from '../../domain/person';
import { meanProgress, type ObjectiveProgress } from '../../domain/roll-up';
import { type Status, worstStatus } from '../../domain/status';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive, byId, wholeSpace } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';

/** An objective with its key results and what follows from them. */
export interface ObjectiveView {
  readonly objective: Row<Objective>;
  readonly cycle: Row<Cycle> | null;
  /** `null`: nobody owns it. */
  readonly owner: Row<Person> | null;
  readonly keyResults: readonly KeyResultView[];
  /** Weighted mean of the outcomes. */
  readonly progress: ObjectiveProgress;
  /** The worst of its key results; `null` without any. */
  readonly status: Status | null;
}

/** @param now epoch ms. */
export async function viewObjectives(
  db: Database,
  objectives: readonly Row<Objective>[],
  now: number,
): Promise<ObjectiveView[]> {
  const rows = alive(objectives);
  const keyResults = await rowsOfEach(
    db.keyResults,
    '[space+objectiveId]',
    rows.map((row) => row.id),
  );
  const views = await viewKeyResults(db, keyResults, now);
  const cycles = await byId(
    db.cycles,
    rows.map((row) => row.cycleId),
  );
  const owners = await byId(
    db.people,
    rows.map((row) => row.ownerId),
  );
  const byObjective = Map.groupBy(views, (view) => view.keyResult.objectiveId);
  return rows.map((objective) => {
    const own = byObjective.get(objective.id) ?? [];
    return {
      objective,
      cycle: alive([cycles.get(objective.cycleId)])[0] ?? null,
      owner: alive([owners.get(objective.ownerId)])[0] ?? null,
      keyResults: own,
      progress: meanProgress(
        own.map(({ keyResult, numbers }) => ({ weight: keyResult.weight, ratio: numbers.outcome?.ratio ?? null })),
      ),
      status: worstStatus(own.map(({ verdict }) => verdict.status)),
    };
  });
}

/** Objectives of one cycle, or of all. */
export async function objectives(db: Database, now: number, cycleId?: CycleId): Promise<ObjectiveView[]> {
  const rows = cycleId
    ? await db.objectives.where('[space+cycleId]').equals([SPACE, cycleId]).toArray()
    : await db.objectives
        .where('[space+id]')
        .between(...wholeSpace())
        .toArray();
  return viewObjectives(db, rows, now);
}

/** One objective; `null` if it does not exist any more. */
export async function viewObjective(db: Database, id: ObjectiveId, now: number): Promise<ObjectiveView | null> {
  const row = await db.objectives.get(rowKey(id));
  return row ? ((await viewObjectives(db, [row], now))[0] ?? null) : null;
}
