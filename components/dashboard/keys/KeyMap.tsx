import { everywhere } from '../../../lib/i18n/en/everywhere';
import { places } from '../../../lib/i18n/en/places';
import { Button } from '../../ui/Button';
import { closeDialog, Dialog } from '../../ui/Dialog';
import type { Route } from '../routes';
import { PLACES } from '../shell/places';
import { KeyCaps } from './KeyCaps';
import { EVERYWHERE_KEYS, GO_KEY, keysOf } from './keys';

interface KeyMapProps {
  readonly route: Route;
  readonly hasSingleKeys: boolean;
  readonly onSingleKeys: (has: boolean) => void;
  readonly onClose: () => void;
}

/** Every key that does something here, read from the lists the handlers use. */
export function KeyMap({ route, hasSingleKeys, onSingleKeys, onClose }: KeyMapProps) {
  const own = keysOf(route.name);
  return (
    <Dialog label={everywhere.keyMap} onClose={onClose}>
      <div className="flex max-h-[80dvh] flex-col gap-5 overflow-y-auto p-5">
        <div className="flex items-center justify-between gap-3">
          <h2 className="text-lg font-semibold">{everywhere.keyMap}</h2>
          <Button kind="quiet" size="small" onClick={closeDialog}>
            {everywhere.close}
          </Button>
        </div>
        {own && (
          <KeyList
            title={everywhere.onThisScreen}
            rows={Object.entries(own).map(([key, meaning]) => [[key], everywhere.keys[meaning]])}
          />
        )}
        <KeyList
          title={everywhere.onEveryScreen}
          rows={Object.entries(EVERYWHERE_KEYS).map(([key, meaning]) => [[key], everywhere.keys[meaning]])}
        />
        <KeyList title={everywhere.goTo} rows={PLACES.map(({ name, letter }) => [[GO_KEY, letter], places[name]])} />
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            className="mt-0.5 size-4"
            checked={hasSingleKeys}
            onChange={(event) => onSingleKeys(event.target.checked)}
          />
          <span>
            {everywhere.singleKeys}
            <span className="block text-xs text-muted">{everywhere.singleKeysHint}</span>
          </span>
        </label>
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly (readonly [keys: readonly string[], meaning: string])[];
}

function KeyList({ title, rows }: KeyListProps) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold text-muted">{title}</h3>
      <dl className="grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-2">
        {rows.map(([keys, meaning]) => (
          <div key={keys.join(' ')} className="flex items-center justify-between gap-3">
            <dt className="min-w-0">{meaning}</dt>
            <dd className="shrink-0">
              <KeyCaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
