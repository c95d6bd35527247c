import type { Row } from '../../domain/change';
import type { Cycle } from '../../domain/cycle';
import type { CycleId, ObjectiveId } from '../../domain/ids';
import type { Objective } from '../../domain/objective';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { alive, wholeSpace } from './alive';
import { type ThreadView, threadsAbout } from './notes';
import { type ObjectiveView, objectives } from './objective-views';

/** A cycle at its end. */
export interface ReviewView {
  readonly cycle: Row<Cycle>;
  readonly goals: readonly ReviewedGoal[];
  /** What was said looking back. */
  readonly notes: readonly ThreadView[];
}

export interface ReviewedGoal extends ObjectiveView {
  /** What goes on with it in another cycle; `null` = it was not carried over. */
  readonly heir: Row<Objective> | null;
}

/** @returns `null` when the cycle is not there any more. @param now epoch ms. */
export async function reviewOf(db: Database, id: CycleId, now: number): Promise<ReviewView | null> {
  const [cycle] = alive([await db.cycles.get(rowKey(id))]);
  if (!cycle) return null;
  const goals = await objectives(db, now, id);
  const heirs = await heirsOf(
    db,
    goals.map(({ objective }) => objective.id),
  );
  return {
    cycle,
    goals: goals.map((goal) => ({ ...goal, heir: heirs.get(goal.objective.id) ?? null })),
    notes: await threadsAbout(db, [id]),
  };
}

/** Living objectives that go on with these, by what they go on with. */
export async function heirsOf(
  db: Database,
  ids: readonly ObjectiveId[],
): Promise<ReadonlyMap<ObjectiveId, Row<Objective>>> {
  const asked = new Set(ids);
  const all = db.objectives.where('[space+id]').between(...wholeSpace());
  const found = await all.filter((row) => !!row.carriedFrom && asked.has(row.carriedFrom)).toArray();
  return new Map(alive(found).flatMap((row) => (row.carriedFrom ? [[row.carriedFrom, row] as const] : [])));
}
