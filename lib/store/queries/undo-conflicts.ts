import type { Change } from '../../domain/change';
import type { Database } from '../db';
import type { RecordRef } from './below';
import { mentionedIn, namesOf, type RecordNames } from './record-names';
import { type UndoStep, undoPlan } from './undo-plan';

/** A field that has another value than the act gave it. */
export interface UndoConflict extends RecordRef {
  readonly field: string;
  /** The change that gave it the value it has; `null` when the journal does not know. */
  readonly by: Change | null;
}

/** What stands in the way of an undo. */
export interface UndoConflicts {
  readonly conflicts: readonly UndoConflict[];
  /** Records other acts made below what this act made; they would go with it. */
  readonly foreign: number;
  /** The act made something that would go although it was changed since. */
  readonly deletes: boolean;
  /** Is there anything that can be taken back all the same? */
  readonly hasRest: boolean;
  readonly names: RecordNames;
}

/** @param now epoch ms. */
export async function undoConflicts(db: Database, actId: string, now: number): Promise<UndoConflicts> {
  const steps = await undoPlan(db, actId, now);
  const conflicts = (await Promise.all(steps.map((step) => conflictsOf(db, step)))).flat();
  const mentioned = mentionedIn(
    conflicts.map(({ id, field, by }) => [id, by?.set[field], by?.was[field]]),
    conflicts.map(({ by }) => by?.personId ?? ''),
  );
  return {
    conflicts,
    foreign: steps.reduce((sum, step) => sum + step.foreign, 0),
    deletes: steps.some(({ isCreation, set }) => isCreation && Object.keys(set).length > 0),
    hasRest: steps.some(({ set }) => Object.keys(set).length > 0),
    names: await namesOf(db, mentioned),
  };
}

async function conflictsOf(db: Database, { kind, id, row, conflicts }: UndoStep): Promise<UndoConflict[]> {
  if (conflicts.length === 0) return [];
  const history = await db.changes.where('[kind+recordId]').equals([kind, id]).toArray();
  return conflicts.map((field) => {
    const [clock, , device] = row?.stamps[field] ?? [];
    const by = history.find((change) => change.clock === clock && change.device === device && field in change.set);
    return { kind, id, field, by: by ?? null };
  });
}
