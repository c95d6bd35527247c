import { type Database, db } from '../../lib/store/db';

/** Hands the database to a query once, where what was read is not shown but carried away, e.g. into a file. */
export const read = <T>(query: (db: Database) => T): T => query(db);
