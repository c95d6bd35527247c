import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { KeyResultId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';

/** A check-in and who made it; `author` is `null` when that person was deleted. */
export interface CheckInView {
  readonly checkIn: Row<CheckIn>;
  readonly author: Row<Person> | null;
}

/** Check-ins of a key result, latest first. */
export async function checkInsOf(db: Database, keyResultId: KeyResultId): Promise<CheckInView[]> {
  const rows = alive(await db.checkIns.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  const latest = rows.toSorted((a, b) => b.at - a.at);
  const authors = await db.people.bulkGet(latest.map((row) => rowKey(row.authorId)));
  return latest.map((checkIn, i) => ({ checkIn, author: alive([authors[i]])[0] ?? null }));
}
