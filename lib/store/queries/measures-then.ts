import { localDate } from '../../domain/calendar';
import type { Change } from '../../domain/change';
import { type Clock, readClock } from '../../domain/clock';
import type { KeyResultId } from '../../domain/ids';
import type { Measure } from '../../domain/measure';
import { outcomeOf } from '../../domain/outcome';
import { NO_WORK } from '../../domain/work';
import type { Database } from '../db';
import { rowKey } from '../schema';

/** As far as anybody looks back; ids are in order of time, so no more is read, however often a key result was changed. */
const LATEST = 200;

/** The latest changes of a key result, earliest first. */
const latestChanges = async (db: Database, id: KeyResultId): Promise<Change[]> =>
  (await db.changes.where('[kind+recordId]').equals(['keyResult', id]).reverse().limit(LATEST).toArray()).toSorted(
    (a, b) => (a.clock < b.clock ? -1 : 1),
  );

const madeAt = ({ clock }: Change) => readClock(clock).ms;

/**
 * How a key result was measured at a moment: what the first change of it after that moment replaced, else what it is now.
 * `null` where its journal does not reach back.
 * @param since the earliest moment that will be asked for, epoch ms. If the measure is older, no journal has to be read.
 */
export async function measuresOf(
  db: Database,
  id: KeyResultId,
  since: number,
): Promise<(at: number) => Measure | null> {
  const row = await db.keyResults.get(rowKey(id));
  const [changed] = row?.stamps.measure ?? [];
  if (row && changed !== undefined && readClock(changed as Clock).ms <= since) return () => row.measure;
  const latest = await latestChanges(db, id);
  const reachesTo = latest.length < LATEST ? 0 : Math.min(...latest.map(madeAt));
  return (at) => {
    if (at < reachesTo) return null;
    const next = latest.find((change) => madeAt(change) > at && 'measure' in change.set);
    return ((next ? next.was.measure : row?.measure) as Measure | undefined) ?? null;
  };
}

/** How much of its steps was done after each change of them, earliest first; empty where it was never measured by steps. */
export async function stepsCourse(
  db: Database,
  id: KeyResultId,
): Promise<{ readonly on: string; readonly value: number }[]> {
  return (await latestChanges(db, id)).flatMap((change) => {
    const measure = change.set.measure as Measure | undefined;
    const outcome = measure?.kind === 'milestone' ? outcomeOf(measure, null, NO_WORK) : null;
    return outcome === null ? [] : [{ on: localDate(madeAt(change)), value: outcome.ratio }];
  });
}
