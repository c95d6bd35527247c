import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localDate } from '../../../lib/domain/calendar';
import { quarterOf } from '../../../lib/domain/quarter';
import { cycles } from '../../../lib/i18n/en/cycles';
import { choices } from '../../../lib/store/queries/settings';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { pathOf } from '../routes';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CycleForm } from './CycleForm';

/** Makes a cycle; prefilled with the current quarter. */
export function NewCycle() {
  const [quarter] = useState(() => quarterOf(localDate(Date.now())));
  const chosen = useLive(choices, []);
  return (
    <Screen title={cycles.newCycle}>
      <Loaded value={chosen}>
        {({ cadence }) => (
          <Card size="roomy">
            <CycleForm
              id={null}
              record={{ ...quarter, cadence, state: 'active', anchorDay: 1 }}
              onSaved={(id) => navigate(pathOf({ name: 'cycle', id }))}
              onCancel={() => navigate('/cycles')}
            />
          </Card>
        )}
      </Loaded>
    </Screen>
  );
}
