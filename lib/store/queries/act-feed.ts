import { DAY_MS, dateOfEpochDay, epochDay, startOfDay } from '../../domain/calendar';
import type { Change } from '../../domain/change';
import { readClock, tick, ZERO } from '../../domain/clock';
import { type HistoryFilter, passes } from '../../domain/history-filter';
import type { Database } from '../db';
import { type ActView, byClock, viewActs } from './history';
import { type Scope, scopeOf } from './history-scope';

/** Acts that pass a filter, latest first. */
export interface ActFeed {
  readonly acts: readonly ActView[];
  /** Epoch ms: nothing later than this is missing from the list. `null` = the whole of what was asked for was looked at. */
  readonly lookedBackTo: number | null;
}

/** A step ends when it found so many acts, or looked at so many changes: a filter that hardly anything passes must not
 * read the whole journal at once. */
export const ACTS_IN_STEP = 50;
export const CHANGES_IN_STEP = 2000;
const BATCH = 100;

/**
 * Walks back through the journal by its clock index.
 * @param steps how far to go; each costs no more than the one before, however long the journal is.
 */
export async function actFeed(db: Database, filter: HistoryFilter, steps: number): Promise<ActFeed> {
  const scope = filter.scope ? await scopeOf(db, filter.scope) : null;
  const read = await readerOf(db, filter, scope, steps);
  const isWanted = (change: Change) => passes(change, filter) && scope?.has(change) !== false;
  const found: Change[] = [];
  const acts = new Set<string>();
  let cursor = upperBound(filter);
  let looked = 0;
  let isWhole = false;
  const isFull = () => acts.size >= steps * ACTS_IN_STEP || looked >= steps * CHANGES_IN_STEP;
  while (!isWhole && !isFull()) {
    const batch = await read(cursor);
    isWhole = batch.length < BATCH;
    for (const change of batch) {
      // Changes of one clock, made on different devices, are not torn apart.
      if (isFull() && change.clock !== cursor && !acts.has(change.actId)) {
        isWhole = false;
        break;
      }
      cursor = change.clock;
      looked++;
      if (!isWanted(change)) continue;
      found.push(change);
      acts.add(change.actId);
    }
  }
  return {
    acts: await viewActs(db, found, isWanted),
    lookedBackTo: isWhole ? null : readClock(cursor as Change['clock']).ms,
  };
}

type Reader = (below: string) => Promise<Change[]>;

/** Reads on from a clock, latest first. At least a batch while there is one; changes of one clock are never torn apart. */
async function readerOf(db: Database, filter: HistoryFilter, scope: Scope | null, steps: number): Promise<Reader> {
  const lower = lowerBound(filter, scope);
  if (scope?.records) {
    const histories = await Promise.all(
      scope.records.map((key) =>
        db.changes
          .where('[kind+recordId]')
          .equals(key)
          .reverse()
          .limit(steps * CHANGES_IN_STEP)
          .toArray(),
      ),
    );
    const all = histories.flat().toSorted(byClock).toReversed();
    return async (below) => {
      const rest = all.filter(({ clock }) => clock < below && clock >= lower);
      const last = rest[BATCH - 1]?.clock ?? lower;
      return rest.filter(({ clock }) => clock >= last);
    };
  }
  return async (below) => {
    const batch = await db.changes.where('clock').between(lower, below, true, false).reverse().limit(BATCH).toArray();
    const last = batch.at(-1)?.clock;
    if (last === undefined || batch.length < BATCH) return batch;
    const twins = await db.changes.where('clock').equals(last).toArray();
    return [...batch.filter(({ clock }) => clock !== last), ...twins];
  };
}

const upperBound = ({ to }: HistoryFilter): string =>
  to === undefined ? '\uffff' : tick(ZERO, startOfDay(dateOfEpochDay(epochDay(to) + 1)));

function lowerBound({ from }: HistoryFilter, scope: Scope | null): string {
  // A clock may lag behind the wall clock that made the id by as much as devices disagree.
  const since = Math.max(from === undefined ? 0 : startOfDay(from), (scope?.since ?? 0) - DAY_MS);
  return tick(ZERO, Math.max(0, since));
}
