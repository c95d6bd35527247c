import type { Row } from '../../domain/change';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { wholeSpace } from './alive';

/** Everybody who ever was here, deleted people too: what they did stays. By name. */
export const everybody = async (db: Database): Promise<Row<Person>[]> =>
  (
    await db.people
      .where('[space+id]')
      .between(...wholeSpace())
      .toArray()
  ).toSorted((a, b) => a.name.localeCompare(b.name));
