import { useEffect, useState } from 'react';
import type { TicketRef } from '../../lib/domain/ticket';
import type { Connection } from '../../lib/messaging/protocol';
import { hasOrigin } from '../../lib/platform/permissions';
import { recogniseTab } from '../../lib/platform/recognise';
import { type ThisTab, thisTab } from '../../lib/platform/this-tab';
import { connections } from '../../lib/store/queries/connections';
import type { ConnectionRow } from '../../lib/store/schema';
import { command } from '../hooks/command';
import { useLive } from '../hooks/useLive';
import { type TabView, tabView } from './tab-view';

/** The page beside the popup; follows trackers being turned on and off. */
export function useTabView(): TabView<ConnectionRow> {
  const [focus, setFocus] = useState<TicketRef | null>();
  const [tab, setTab] = useState<ThisTab | null>();
  const [recognised, setRecognised] = useState<Connection | null>();
  useEffect(() => {
    // Without an answer about the badge click the page's own address still tells the ticket.
    command('takeFocus', null).then(
      ({ value }) => setFocus(value?.ref ?? null),
      () => setFocus(null),
    );
    const look = async () => {
      const beside = await thisTab();
      setTab(beside);
      setRecognised(beside && (await recogniseTab(beside.id)));
    };
    look().catch(reportError);
  }, []);
  // A tracker whose access was taken away in the browser's own settings is not on, whatever we remember.
  const granted = useLive(async (db) => {
    const rows = await connections(db);
    const isGranted = await Promise.all(rows.map(({ baseUrl }) => hasOrigin(baseUrl)));
    return rows.filter((_, i) => isGranted[i]);
  }, []);
  return tabView({ focus, tab, recognised, connections: granted });
}
