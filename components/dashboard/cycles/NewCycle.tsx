import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localDate } from '../../../lib/domain/calendar';
import { quarterOf } from '../../../lib/domain/quarter';
import { Card } from '../../ui/Card';
import { pathOf } from '../routes';
import { Screen } from '../shell/Screen';
import { CycleForm } from './CycleForm';

/** Makes a cycle; prefilled with the current quarter. */
export function NewCycle() {
  const [quarter] = useState(() => quarterOf(localDate(Date.now())));
  return (
    <Screen title="New cycle">
      <Card size="roomy">
        <CycleForm
          id={null}
          record={{ ...quarter, cadence: 'weekly', state: 'active', anchorDay: 1 }}
          onSaved={(id) => navigate(pathOf({ name: 'cycle', id }))}
          onCancel={() => navigate('/cycles')}
        />
      </Card>
    </Screen>
  );
}
