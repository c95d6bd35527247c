import type { Row } from '../../domain/change';
import type { Cycle } from '../../domain/cycle';
import type { CycleId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive, cycles, people } from './alive';

/** A cycle with everything below it, names in place of ids; in the order it was written. */
export interface WrittenCycle {
  readonly cycle: Row<Cycle>;
  readonly objectives: readonly (Row<Objective> & {
    readonly owner: string;
    readonly reviewer: string;
    /** Title of what it is aligned to; `''` = nothing. */
    readonly serves: string;
    readonly keyResults: readonly (Row<KeyResult> & { readonly owner: string })[];
  })[];
}

/** @param only one cycle; `null` = all of them. */
export async function cycleTrees(db: Database, only: CycleId | null): Promise<WrittenCycle[]> {
  const names = new Map((await people(db)).map(({ id, name }) => [id, name]));
  const nameOf = (id: Objective['ownerId']): string => (id === null ? '' : (names.get(id) ?? ''));
  const wanted = (await cycles(db)).filter(({ id }) => only === null || id === only);
  return Promise.all(
    wanted.map(async (cycle) => {
      const rows = alive(await db.objectives.where('[space+cycleId]').equals([SPACE, cycle.id]).toArray());
      const objectives = await Promise.all(
        rows.map(async (row) => {
          const below = await db.keyResults.where('[space+objectiveId]').equals([SPACE, row.id]).toArray();
          const keyResults = alive(below).map((each) => ({ ...each, owner: nameOf(each.ownerId) }));
          const named = { owner: nameOf(row.ownerId), reviewer: nameOf(row.reviewerId ?? null) };
          return { ...row, ...named, serves: await titleAbove(db, row), keyResults };
        }),
      );
      return { cycle, objectives };
    }),
  );
}

async function titleAbove(db: Database, { parent }: Objective): Promise<string> {
  if (!parent) return '';
  const row =
    'objectiveId' in parent
      ? await db.objectives.get(rowKey(parent.objectiveId))
      : await db.keyResults.get(rowKey(parent.keyResultId));
  return row?.deletedAt === null ? row.title : '';
}
