import { useLiveQuery } from 'dexie-react-hooks';
import { type Database, db as present } from '../../lib/store/db';
import { useMoment } from './moment';
import { useNow } from './useNow';

/**
 * The answer to a query, asked again whenever what it read changes, in any context of the extension, and every minute. On
 * a page of the past it is asked of the past.
 * @returns `undefined` while the first answer is on its way.
 */
export function useLive<T>(query: (db: Database, now: number) => Promise<T>, deps: readonly unknown[]): T | undefined {
  const now = useNow();
  const db = useMoment()?.db ?? present;
  // `async`, because Dexie follows an await only inside async queriers: else it would watch a query's first read alone.
  return useLiveQuery(async () => query(db, now), [db, now, ...deps]);
}
