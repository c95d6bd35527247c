import type { TrackerId } from '../../../lib/domain/ticket';
import { trackers } from '../../../lib/i18n/en/trackers';
import { products } from '../../../lib/trackers/products';
import { Button } from '../../ui/Button';
import type { TurnsOn } from './TurnOn';

/** Services that have one address for everybody, as long as they are not on. */
export function PublicTrackers({ on, isPending, isAllowed, turnOn }: TurnsOn) {
  const offered = Object.entries(products)
    .flatMap(([id, { name, publicOrigin }]) =>
      publicOrigin === null ? [] : [{ name, tracker: id as TrackerId, baseUrl: publicOrigin }],
    )
    .filter((one) => !on.some(({ tracker, baseUrl }) => tracker === one.tracker && baseUrl === one.baseUrl));
  const use = async ({ tracker, baseUrl }: (typeof offered)[number]) => {
    if (await isAllowed(baseUrl)) await turnOn({ tracker, baseUrl });
  };
  return (
    <ul className="flex flex-col gap-3">
      {offered.map((one) => (
        <li
          key={one.tracker}
          className="flex flex-col items-start justify-between gap-x-3 gap-y-1 sm:flex-row sm:items-center"
        >
          <span className="font-medium">{one.name}</span>
          <Button isPending={isPending} onClick={() => use(one).catch(reportError)}>
            {trackers.useOn(new URL(one.baseUrl).host)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
