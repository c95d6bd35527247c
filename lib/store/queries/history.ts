import type { Change, RecordKind } from '../../domain/change';
import { readClock } from '../../domain/clock';
import { reversalOf } from '../../domain/undo';
import type { Database } from '../db';
import { tableOf } from '../journal';
import { rowKey } from '../schema';

/** Everything one command changed, as one line of history. */
export interface ActView {
  readonly actId: string;
  readonly verb: string;
  /** Epoch ms. */
  readonly at: number;
  readonly personId: Change['personId'];
  readonly origin: Change['origin'];
  readonly reason: string | null;
  /** What is to be told of it, in order; of a large act only the beginning. */
  readonly changes: readonly Change[];
  /** How many more changes it made. */
  readonly more: number;
  /** `stands`: undo can take it back. `takenBack`: it was. `overtaken`: something was changed again since. */
  readonly standing: 'stands' | 'takenBack' | 'overtaken';
  /** What it took back, or did again; `null` when it is no undo. */
  readonly undoes: UndoneView | null;
}

/** The act at the end of a chain of undoing. */
export interface UndoneView {
  readonly actId: string;
  /** Epoch ms. */
  readonly at: number;
  /** Its first change, which names it. */
  readonly change: Change;
  /** An undo of an undo does the act again. */
  readonly isRedo: boolean;
}

/** Of a larger act the rest is counted. */
const MOST_CHANGES = 20;
/** Undo of undo of undo …: nobody goes deeper on purpose. */
const DEEPEST = 50;

/** The latest acts that touched one record, latest first. Ids are in order of time, so no more is read than is shown. */
export async function historyOf(db: Database, kind: RecordKind, recordId: string, limit: number): Promise<ActView[]> {
  const latest = await db.changes.where('[kind+recordId]').equals([kind, recordId]).reverse().limit(limit).toArray();
  return viewActs(db, latest.toSorted(byClock).toReversed(), (change) => change.recordId === recordId);
}

/**
 * Changes as acts, in the order given; of each what is wanted of it, from its beginning on.
 * @param changes never of more acts than are to be shown.
 */
export async function viewActs(
  db: Database,
  changes: readonly Change[],
  isWanted: (change: Change) => boolean,
): Promise<ActView[]> {
  const acts = Map.groupBy(changes, ({ actId }) => actId);
  return Promise.all([...acts.values()].map((own) => viewAct(db, own.toSorted(byClock), isWanted)));
}

async function viewAct(db: Database, met: readonly Change[], isWanted: (change: Change) => boolean): Promise<ActView> {
  const [{ actId, verb, personId, origin, reason, undoes }] = met as [Change];
  const whole = () => db.changes.where('actId').equals(actId);
  const beginning = (
    await whole()
      .limit(MOST_CHANGES + 1)
      .toArray()
  ).toSorted(byClock);
  const wanted = beginning.filter(isWanted);
  const changes = (wanted.length > 0 ? wanted : met).slice(0, MOST_CHANGES);
  const total = beginning.length > MOST_CHANGES ? await whole().count() : beginning.length;
  return {
    actId,
    verb,
    at: readClock((changes[0] ?? (met[0] as Change)).clock).ms,
    personId,
    origin,
    reason,
    changes,
    more: total - changes.length,
    standing: await standingOf(db, changes),
    undoes: undoes === undefined ? null : await undoneBy(db, undoes),
  };
}

async function standingOf(db: Database, changes: readonly Change[]): Promise<ActView['standing']> {
  let isLeft = false;
  for (const own of Map.groupBy(changes, ({ kind, recordId }) => `${kind}|${recordId}`).values()) {
    const [{ kind, recordId }] = own as [Change];
    const row = await tableOf(db, kind).get(rowKey(recordId));
    const { set, conflicts } = row ? reversalOf(own, row, 0) : { set: {}, conflicts: ['id'] };
    if (conflicts.length > 0) return 'overtaken';
    if (Object.keys(set).length > 0) isLeft = true;
  }
  return isLeft ? 'stands' : 'takenBack';
}

async function undoneBy(db: Database, actId: string): Promise<UndoneView | null> {
  let change = await firstChangeOf(db, actId);
  let depth = 1;
  for (; change?.undoes !== undefined && depth < DEEPEST; depth++) change = await firstChangeOf(db, change.undoes);
  return change ? { actId: change.actId, at: readClock(change.clock).ms, change, isRedo: depth % 2 === 0 } : null;
}

const firstChangeOf = (db: Database, actId: string) => db.changes.where('actId').equals(actId).first();

/** Earlier clocks sort first. */
export const byClock = (a: Change, b: Change): number => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0);
