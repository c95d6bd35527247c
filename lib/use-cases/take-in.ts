import { type Clock, ZERO } from '../domain/clock';
import type { KeyResultId } from '../domain/ids';
import type { Place } from '../domain/renaming';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { alive, wholeSpace } from '../store/queries/alive';
import { keyResultsAround, keyResultsMovedBy, refreshAllRollUps, refreshRollUps } from '../store/roll-ups';
import { followSites } from './follow-site';
import type { Step } from './import-parts';
import type { ImportPlan } from './import-plan';
import { putRecords } from './merge-records';
import { putSightings } from './merge-sightings';

const MANY = 2000;

/**
 * Writes what merging a file comes to, and the numbers that follow from it. Must run in the transaction of its plan.
 * @param clock the latest in the file: from now on we act later than everything that came in.
 * @param step told of every row that was written.
 */
export async function takeIn(db: Database, plan: ImportPlan, clock: string, step: Step): Promise<void> {
  await putRecords(db, plan.merged, step);
  for (const slice of slicesOf(plan.journal.fresh)) {
    await db.changes.bulkAdd(slice);
    step(slice.length);
  }
  await putSightings(db, plan.sightings, step);
  await followSites(db, await changedSites(db, plan));
  const own = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? ZERO;
  if (clock > own) await db.meta.put({ key: 'clock', value: clock });
  // Finding out whose numbers moved costs several requests for each ticket: from here on more than computing all.
  if (plan.merged.length + plan.sightings.tickets.length > MANY) await refreshAllRollUps(db);
  else await refreshRollUps(db, await moved(db, plan));
}

/** Of whom the file says something else than was known here; and those that moved: it may hold tickets of where they were. */
async function changedSites(db: Database, { merged }: ImportPlan): Promise<Map<string, Place | null>> {
  const [lower, upper] = wholeSpace();
  const all = alive(await db.sites.where('[space+id]').between(lower, upper).toArray());
  return new Map([
    ...all.flatMap(({ id, movedTo }): [string, null][] => (movedTo ? [[id, null]] : [])),
    ...merged.flatMap(({ kind, id, before }): [string, Place | null][] =>
      kind === 'site' ? [[id, (before?.movedTo as Place | undefined) ?? null]] : [],
    ),
  ]);
}

/** Key results whose numbers may differ now. */
async function moved(db: Database, { merged, sightings }: ImportPlan): Promise<Set<KeyResultId>> {
  const ids = new Set<KeyResultId>();
  for (const slice of slicesOf(merged)) {
    for (const id of await keyResultsMovedBy(db, slice)) ids.add(id);
  }
  for (const slice of slicesOf([...sightings.tickets.map(({ id }) => id), ...sightings.formerParents])) {
    for (const id of await keyResultsAround(db, slice, true)) ids.add(id);
  }
  return ids;
}

/** How many rows `takeIn` writes. */
export const rowsOf = ({ merged, journal, sightings }: ImportPlan): number =>
  merged.length + journal.fresh.length + sightings.tickets.length + sightings.events.length;
