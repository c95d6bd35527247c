import { showCount } from '../platform/toolbar';
import type { Database } from '../store/db';
import { me } from '../store/queries/alive';
import { owed } from '../store/queries/owed';

/** Puts the number of things the person owes on the toolbar button. @param now epoch ms. */
export async function showOwed(db: Database, now: number): Promise<void> {
  const person = await me(db);
  await showCount(person ? (await owed(db, person.id, now)).length : 0);
}
