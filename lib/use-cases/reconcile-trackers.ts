import { registerContentScripts } from '../platform/content-scripts';
import { hasOrigin } from '../platform/permissions';
import { inTurn } from '../platform/turns';
import type { Database } from '../store/db';
import { connections } from '../store/queries/connections';
import { offerInMenu } from './offer-in-menu';

/** Makes the browser's content scripts, and its context menu, match the trackers that are on and still granted. */
export const reconcileTrackers = (db: Database): Promise<void> =>
  // One after the other: a start of the background and a person's click may ask for it at once.
  inTurn('trackers', async () => {
    const on = await connections(db);
    const granted = await Promise.all(on.map(({ baseUrl }) => hasOrigin(baseUrl)));
    const usable = on.filter((_, i) => granted[i]);
    await registerContentScripts(usable);
    await offerInMenu(usable);
  });
