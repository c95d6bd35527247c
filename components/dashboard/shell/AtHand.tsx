import { lazy, Suspense, useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { everywhere } from '../../../lib/i18n/en/everywhere';
import { useRemembered } from '../../hooks/useRemembered';
import { KeyCaps } from '../keys/KeyCaps';
import { useEverywhereKeys } from '../keys/useEverywhereKeys';
import type { Route } from '../routes';

const later = () => import('../later');
const SearchDialog = lazy(async () => ({ default: (await later()).SearchDialog }));
const KeyMap = lazy(async () => ({ default: (await later()).KeyMap }));

/** Search and keyboard map: buttons in the navigation, keys everywhere. */
export function AtHand({ route }: { readonly route: Route }) {
  const [open, setOpen] = useState<'search' | 'keyMap' | null>(null);
  const [, navigate] = useHashLocation();
  const [query, setQuery] = useState('');
  const find = route.name === 'goals' ? route.find : undefined;
  const [asked, setAsked] = useState<string>();
  if (find !== asked) {
    setAsked(find);
    if (find !== undefined) {
      setQuery(find);
      setOpen('search');
    }
  }
  // Asked for once: whoever comes back to this page, or asks for the same again, finds it as it should be.
  useEffect(() => {
    if (find !== undefined) navigate('/', { replace: true });
  }, [find, navigate]);
  const [singleKeys, setSingleKeys] = useRemembered('single-keys', ['on', 'off'], 'on');
  const hasSingleKeys = singleKeys === 'on';
  // What is typed right behind the first Ctrl K should meet a search, not a page that is still fetching it.
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      later().catch(reportError);
    });
    return () => cancelIdleCallback(idle);
  }, []);
  const search = () => {
    setQuery('');
    setOpen('search');
  };
  useEverywhereKeys(hasSingleKeys && open === null, (meaning) =>
    meaning === 'search' ? search() : meaning === 'keyMap' && setOpen(meaning),
  );
  const close = () => setOpen(null);
  return (
    <div className="flex gap-1 md:flex-col">
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        className="flex min-h-8 items-center justify-between gap-2 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm text-muted hover:bg-accent-soft hover:text-ink"
        onClick={search}
      >
        {everywhere.search}
        <span aria-hidden="true" className="whitespace-nowrap max-xl:hidden">
          <KeyCaps keys={['Mod+k']} />
        </span>
      </button>
      <button
        type="button"
        aria-keyshortcuts="?"
        className="rounded-md px-2 py-1 text-start text-sm text-muted hover:bg-accent-soft hover:text-ink"
        onClick={() => setOpen('keyMap')}
      >
        {everywhere.keyMap}
      </button>
      <Suspense>
        {open === 'search' && (
          // Only while the search is still the one that is open: its last act may have been to open the map.
          <SearchDialog
            query={query}
            onClose={() => setOpen((now) => (now === 'search' ? null : now))}
            onKeyMap={() => setOpen('keyMap')}
          />
        )}
        {open === 'keyMap' && (
          <KeyMap
            route={route}
            hasSingleKeys={hasSingleKeys}
            onSingleKeys={(has) => setSingleKeys(has ? 'on' : 'off')}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
