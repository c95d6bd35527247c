import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import { type Clock, readClock } from '../../domain/clock';
import type { KeyResultId } from '../../domain/ids';
import type { Measure } from '../../domain/measure';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { measuresOf } from './measures-then';

/** A check-in with the people it concerns (who was deleted is `null`), and what its value meant. */
export interface CheckInView {
  readonly checkIn: Row<CheckIn>;
  readonly author: Row<Person> | null;
  /** Who acknowledged it, or still has to. */
  readonly reader: Row<Person> | null;
  /** How the key result was measured then, with the steps as they stood; `null` where its journal does not reach back. */
  readonly measure: Measure | null;
}

/** By the clock of the journal, which may run ahead of the person's. */
const saidAt = ({ at, stamps }: Row<CheckIn>): number => (stamps.at ? readClock(stamps.at[0] as Clock).ms : at);

/** Check-ins of a key result, latest first. */
export async function checkInsOf(db: Database, keyResultId: KeyResultId): Promise<CheckInView[]> {
  const rows = alive(await db.checkIns.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  const latest = rows.toSorted((a, b) => b.at - a.at);
  const authors = await db.people.bulkGet(latest.map((row) => rowKey(row.authorId)));
  const readers = await db.people.bulkGet(latest.map((row) => rowKey(row.acknowledgedBy ?? row.readerId ?? '')));
  const living = (person: Row<Person> | undefined) => alive([person])[0] ?? null;
  const measureAt = await measuresOf(db, keyResultId, Math.min(...latest.map(saidAt)));
  return latest.map((checkIn, i) => ({
    checkIn,
    author: living(authors[i]),
    reader: living(readers[i]),
    measure: measureAt(saidAt(checkIn)),
  }));
}
