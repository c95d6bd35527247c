import type { Change, RecordKind } from '../../domain/change';
import { readClock } from '../../domain/clock';
import type { Database } from '../db';

/** Everything one command changed, as one line of history. */
export interface ActView {
  readonly actId: string;
  readonly verb: string;
  /** Epoch ms. */
  readonly at: number;
  readonly personId: Change['personId'];
  readonly origin: Change['origin'];
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

/** Latest acts first. */
export async function recentActs(db: Database, limit: number): Promise<ActView[]> {
  const latest = await db.changes
    .orderBy('clock')
    .reverse()
    .limit(limit * 4)
    .toArray();
  return groupByAct(latest).slice(0, limit);
}

/** The latest acts that touched one record, latest first. Ids are in order of time, so no more is read than is shown. */
export async function historyOf(db: Database, kind: RecordKind, recordId: string, limit: number): Promise<ActView[]> {
  const latest = await db.changes.where('[kind+recordId]').equals([kind, recordId]).reverse().limit(limit).toArray();
  return groupByAct(latest.toSorted((a, b) => (a.clock < b.clock ? 1 : -1)));
}

function groupByAct(changes: readonly Change[]): ActView[] {
  const acts = Map.groupBy(changes, (change) => change.actId);
  return [...acts].flatMap(([actId, own]) => {
    const [first] = own;
    if (!first) return [];
    const { verb, personId, origin, reason, clock } = first;
    return [{ actId, verb, at: readClock(clock).ms, personId, origin, reason, changes: own }];
  });
}
