import { useState } from 'react';
import { dateOfEpochDay, epochDay, localDate } from '../../../lib/domain/calendar';
import { createdAtOf } from '../../../lib/domain/created-at';
import { past } from '../../../lib/i18n/en/past';
import type { PastRoot } from '../../../lib/store/queries/past-memory';
import { useNow } from '../../hooks/useNow';
import { DateField } from '../../ui/DateField';
import { go } from '../go';
import { goalRoute } from './goal-route';

interface DayFieldProps {
  readonly root: PastRoot;
  /** The day that is shown; `null` = now. */
  readonly on: string | null;
}

/** Chooses the day of the past to look at: from the goal's first to yesterday. */
export function DayField({ root, on }: DayFieldProps) {
  // A date is typed in parts: what is not yet such a day leads nowhere, but stays in the field.
  const [typed, setTyped] = useState(on);
  const first = localDate(createdAtOf(root.id));
  const yesterday = dateOfEpochDay(epochDay(localDate(useNow())) - 1);
  return (
    <DateField
      label={past.asItWas}
      value={typed}
      min={first}
      max={yesterday}
      onChange={(day) => {
        setTyped(day);
        if (day !== null && day >= first && day <= yesterday) go(goalRoute(root, day));
      }}
    />
  );
}
