import type { Change } from '../domain/change';
import { isSame } from '../domain/same';
import type { Fault } from '../exchange/fault';
import { slicesOf } from '../exchange/slices';
import type { Database } from '../store/db';
import { rowsAt } from '../store/rows-at';
import { SPACE } from '../store/schema';
import type { Step } from './import-parts';

/** Journal entries of the file: which of them are news. */
export interface Journal {
  /** In the order of the file, as are their places in it. */
  readonly fresh: readonly Change[];
  readonly places: readonly number[];
  readonly faults: readonly Fault[];
}

/** Finds which journal entries are not here yet. One id for two different entries is a forgery or damage. */
export async function mergeJournal(db: Database, changes: readonly Change[], step: Step): Promise<Journal> {
  const fresh: Change[] = [];
  const places: number[] = [];
  const faults: Fault[] = [];
  let index = 0;
  for (const slice of slicesOf(changes)) {
    const ours = await rowsAt(
      db.changes,
      slice.map(({ id }) => id),
    );
    for (const [i, raw] of slice.entries()) {
      const change = inSpace(raw);
      const own = ours[i];
      if (!own) {
        fresh.push(change);
        places.push(index);
      } else if (!isSame(own, change)) {
        faults.push({ code: 'row.differs', place: `$.changes[${index}]`, detail: raw.id });
      }
      index++;
    }
    step(slice.length);
  }
  return { fresh, places, faults };
}

/** A row of whatever space, in ours. */
export const inSpace = <T extends { readonly space: string }>(row: T): T =>
  row.space === SPACE ? row : { ...row, space: SPACE };
