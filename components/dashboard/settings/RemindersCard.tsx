import { useEffect, useState } from 'react';
import { FIRST_REMINDERS, type Reminders } from '../../../lib/domain/reminder';
import { settings } from '../../../lib/i18n/en/settings';
import { locale } from '../../../lib/i18n/spoken';
import { askToNotify, chooseReminders, chosenReminders, giveBackNotifying } from '../../../lib/platform/reminders';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { choicesOf } from '../words';

/** Whether this device reminds of what is owed, and when. The browser is asked only when somebody turns it on. */
export function RemindersCard() {
  const [chosen, setChosen] = useState<Reminders | null>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    chosenReminders().then(setChosen, reportError);
  }, []);
  const choose = (next: Reminders | null) => {
    chooseReminders(next).then(() => setChosen(next), reportError);
  };
  const turnOn = () => {
    askToNotify().then((isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) choose(FIRST_REMINDERS);
    }, reportError);
  };
  const turnOff = () => {
    choose(null);
    giveBackNotifying().catch(reportError);
  };
  return (
    <Card size="roomy" title={settings.reminders}>
      <div className="flex flex-col items-start gap-3">
        <p className="text-sm text-muted">{settings.remindersHint}</p>
        {chosen === null && <Button onClick={turnOn}>{settings.turnOn}</Button>}
        {chosen && (
          <>
            <div className="grid w-full grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))] gap-4">
              <SelectField
                label={settings.reminderDays}
                value={chosen.days}
                options={choicesOf(settings.dayChoices)}
                onChange={(days) => choose({ ...chosen, days })}
              />
              {(['quietFrom', 'quietTo'] as const).map((end) => (
                <SelectField
                  key={end}
                  label={settings[end]}
                  value={String(chosen[end])}
                  options={hours()}
                  onChange={(hour) => choose({ ...chosen, [end]: Number(hour) })}
                />
              ))}
            </div>
            <label className="flex items-center gap-2 text-sm">
              <input
                type="checkbox"
                checked={chosen.quietsTrackers ?? false}
                onChange={(event) => choose({ ...chosen, quietsTrackers: event.target.checked })}
              />
              {settings.quietsTrackers}
            </label>
            <Button kind="quiet" className="-ms-3" onClick={turnOff}>
              {settings.turnOff}
            </Button>
          </>
        )}
        <Alert>{isRefused && settings.remindersRefused}</Alert>
      </div>
    </Card>
  );
}

/** Every full hour, as it is written where the person is. */
const hours = () =>
  Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: new Date(2026, 0, 1, hour).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' }),
  }));
