import { trackers } from '../../../lib/i18n/en/trackers';
import { connections } from '../../../lib/store/queries/connections';
import { useLive } from '../../hooks/useLive';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { ConnectionCard } from './ConnectionCard';
import { CustomCard } from './custom/CustomCard';
import { TurnOn } from './TurnOn';

/** Which trackers are on, whether they work, and how to turn one on. */
export function Trackers() {
  const rows = useLive(connections, []);
  return (
    <Loaded value={rows}>
      {(all) => (
        <Screen title={trackers.title}>
          <ul className="flex flex-col gap-3 empty:hidden">
            {all.map((row) => (
              <li key={row.baseUrl}>
                <ConnectionCard row={row} others={all.filter((other) => other !== row)} />
              </li>
            ))}
          </ul>
          <TurnOn on={all} />
          <CustomCard />
        </Screen>
      )}
    </Loaded>
  );
}
