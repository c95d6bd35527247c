import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { KeyResultId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';

/** A check-in with the people it concerns; who was deleted is `null`. */
export interface CheckInView {
  readonly checkIn: Row<CheckIn>;
  readonly author: Row<Person> | null;
  /** Who acknowledged it, or still has to. */
  readonly reader: Row<Person> | null;
}

/** Check-ins of a key result, latest first. */
export async function checkInsOf(db: Database, keyResultId: KeyResultId): Promise<CheckInView[]> {
  const rows = alive(await db.checkIns.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  const latest = rows.toSorted((a, b) => b.at - a.at);
  const authors = await db.people.bulkGet(latest.map((row) => rowKey(row.authorId)));
  const readers = await db.people.bulkGet(latest.map((row) => rowKey(row.acknowledgedBy ?? row.readerId ?? '')));
  const living = (person: Row<Person> | undefined) => alive([person])[0] ?? null;
  return latest.map((checkIn, i) => ({ checkIn, author: living(authors[i]), reader: living(readers[i]) }));
}
