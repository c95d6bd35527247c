import { tellPages } from '../platform/pages';
import type { Database } from '../store/db';
import { connections } from '../store/queries/connections';
import { showOwed } from './show-owed';

/** After numbers moved: the toolbar count, and the badges on open tracker pages. Extension pages follow by live query. */
export async function spreadWord(db: Database, now: number): Promise<void> {
  await showOwed(db, now);
  await tellPages(
    (await connections(db)).map(({ baseUrl }) => baseUrl),
    { type: 'badgesChanged' },
  );
}
