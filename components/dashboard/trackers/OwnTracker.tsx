import { useState } from 'react';
import { trackerAddress } from '../../../lib/domain/tracker-address';
import { trackers } from '../../../lib/i18n/en/trackers';
import { locale } from '../../../lib/i18n/spoken';
import { giveBackOrigin, originPattern } from '../../../lib/platform/permissions';
import { recogniseAt } from '../../../lib/platform/recognise-at';
import { products } from '../../../lib/trackers/products';
import { useDraft } from '../../hooks/useDraft';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import type { TurnsOn } from './TurnOn';

/** Any other tracker by its address. Which one it is shows when its pages may be looked at, and not before. */
export function OwnTracker({ on, isPending, isAllowed, turnOn }: TurnsOn) {
  const { values, set, forget } = useDraft('tracker-address', { typed: '' });
  const { typed } = values;
  const [error, setError] = useState<string>();
  const [isLooking, setLooking] = useState(false);
  const use = async () => {
    const address = trackerAddress(typed);
    setError(address === null ? trackers.noAddress : undefined);
    if (address === null || !(await isAllowed(address))) return;
    setLooking(true);
    const found = await recogniseAt(address).finally(() => setLooking(false));
    if (found) {
      if (await turnOn(found)) forget();
      return;
    }
    setError(trackers.notRecognised(new URL(address).host));
    // Another tracker there may need the access.
    if (!on.some(({ baseUrl }) => originPattern(baseUrl) === originPattern(address))) await giveBackOrigin(address);
  };
  return (
    <form
      noValidate
      aria-label={trackers.anOwn}
      className="grid items-start gap-3 sm:grid-cols-[minmax(0,1fr)_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        use().catch(reportError);
      }}
    >
      <TextField
        label={trackers.address}
        placeholder="https://tracker.example.org"
        hint={trackers.addressHint(selfHosted())}
        value={typed}
        error={error}
        onChange={(next) => set({ typed: next })}
      />
      <Button type="submit" isPending={isPending || isLooking} className="w-fit sm:mt-6">
        {trackers.useThis}
      </Button>
    </form>
  );
}

/** Those that nobody finds by one address for all. */
const selfHosted = (): string =>
  new Intl.ListFormat(locale(), { type: 'disjunction' }).format(
    Object.entries(products).flatMap(([id, { name, publicOrigin }]) =>
      publicOrigin === null && id !== 'custom' ? name : [],
    ),
  );
