import type { Row } from '../../domain/change';
import { type Reversal, reversalOf } from '../../domain/undo';
import type { Database } from '../db';
import { tableOf } from '../journal';
import { rowKey } from '../schema';
import { hangingOn, type RecordRef } from './below';

/** One record's part of taking back an act. */
export interface UndoStep extends RecordRef, Reversal {
  /** `null` when the record was erased. */
  readonly row: Row<Record<string, unknown>> | null;
  /** What hangs on a record that the act made, and goes with it. */
  readonly below: readonly RecordRef[];
  /** How much of that other acts made; each record is counted once. */
  readonly foreign: number;
}

/**
 * What taking back an act would do, the record it wrote last first.
 * @param now epoch ms.
 */
export async function undoPlan(db: Database, actId: string, now: number): Promise<UndoStep[]> {
  const changes = await db.changes.where('actId').equals(actId).sortBy('clock');
  const records = [...Map.groupBy(changes, ({ kind, recordId }) => `${kind}|${recordId}`).values()];
  /** Made by this act, or counted already. */
  const known = new Set(changes.flatMap(({ set, recordId }) => ('id' in set ? [recordId] : [])));
  const steps: UndoStep[] = [];
  for (const own of records.toReversed()) {
    const [first] = own;
    if (!first) continue;
    const { kind, recordId: id } = first;
    const row = (await tableOf(db, kind).get(rowKey(id))) ?? null;
    const reversal = row ? reversalOf(own, row, now) : { set: {}, conflicts: [], isCreation: false };
    const below = reversal.isCreation && 'deletedAt' in reversal.set ? await hangingOn(db, kind, id) : [];
    const foreign = below.filter((each) => !known.has(each.id));
    for (const each of foreign) known.add(each.id);
    steps.push({ kind, id, row, below, foreign: foreign.length, ...reversal });
  }
  return steps;
}
