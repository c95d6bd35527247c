import { registerContentScripts } from '../platform/content-scripts';
import { hasOrigin } from '../platform/permissions';
import type { Database } from '../store/db';
import { connections } from '../store/queries/connections';

/** Makes the browser's content scripts match the trackers that are on and still granted. */
export async function reconcileTrackers(db: Database): Promise<void> {
  const on = await connections(db);
  const granted = await Promise.all(on.map(({ baseUrl }) => hasOrigin(baseUrl)));
  await registerContentScripts(on.filter((_, i) => granted[i]));
}
