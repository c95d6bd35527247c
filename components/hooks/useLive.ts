import { useLiveQuery } from 'dexie-react-hooks';
import { type Database, db } from '../../lib/store/db';
import { useNow } from './useNow';

/**
 * The answer to a query, asked again whenever what it read changes, in any context of the extension, and every minute.
 * @returns `undefined` while the first answer is on its way.
 */
export function useLive<T>(query: (db: Database, now: number) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const now = useNow();
  // `async`, because Dexie follows an await only inside async queriers: else it would watch a query's first read alone.
  return useLiveQuery(async () => query(db, now), [now, ...deps]);
}
