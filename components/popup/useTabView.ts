import { useEffect, useState } from 'react';
import type { Connection } from '../../lib/messaging/protocol';
import type { FocusTarget } from '../../lib/platform/focus';
import { hasOrigin } from '../../lib/platform/permissions';
import { recogniseTab } from '../../lib/platform/recognise';
import { onTabChange, type ThisTab, thisTab } from '../../lib/platform/this-tab';
import { connections } from '../../lib/store/queries/connections';
import { sites } from '../../lib/store/queries/sites';
import type { ConnectionRow } from '../../lib/store/schema';
import { products } from '../../lib/trackers/products';
import { command } from '../hooks/command';
import { useLive } from '../hooks/useLive';
import { type TabView, tabView } from './tab-view';

/** A page, and the tracker it looks like; `undefined` = still looking. */
interface Seen {
  readonly tab: ThisTab | null;
  readonly recognised: Connection | null | undefined;
}

/**
 * The page beside the popup; follows trackers being turned on and off.
 * @param isBeside in the side panel: it follows the tab that is looked at, and what a click asks for is the popup's.
 */
export function useTabView(isBeside: boolean): TabView<ConnectionRow> {
  const [target, setTarget] = useState<FocusTarget | null | undefined>(isBeside ? null : undefined);
  const [seen, setSeen] = useState<Seen>();
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const own = ++latest;
      const say = (next: Seen) => own === latest && setSeen(next);
      const tab = await thisTab();
      say({ tab, recognised: undefined });
      say({ tab, recognised: tab && (await recogniseTab(tab.id)) });
    };
    const lookAgain = () => void look().catch(reportError);
    lookAgain();
    if (isBeside) return onTabChange(lookAgain);
    // Without an answer about the click the page's own address still tells the ticket.
    command('takeFocus', null).then(
      ({ value }) => setTarget(value),
      () => setTarget(null),
    );
    return undefined;
  }, [isBeside]);
  // A tracker whose access was taken away in the browser's own settings is not on, whatever we remember.
  const granted = useLive(async (db) => {
    const rows = await connections(db);
    const isGranted = await Promise.all(rows.map(({ baseUrl }) => hasOrigin(baseUrl)));
    for (const { id, custom } of (await sites(db, rows)).values())
      if (custom) await products.custom.learn?.(id, custom);
    return rows.filter((_, i) => isGranted[i]);
  }, []);
  return tabView({ target, tab: seen?.tab, recognised: seen?.recognised, connections: granted });
}
