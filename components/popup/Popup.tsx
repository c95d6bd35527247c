import { lazy, Suspense, useRef } from 'react';
import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { isToolbarPopup } from '../../lib/platform/this-tab';
import { me } from '../../lib/store/queries/alive';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Goals } from './Goals';
import { LooseWork } from './LooseWork';
import { Mark } from './Mark';
import { NoticeBar } from './NoticeBar';
import { Owed } from './Owed';
import { SidePanelButton } from './SidePanelButton';

// Who knows all trackers' addresses comes after the first paint; it is asked for at once.
const tabCard = import('./TabCard');
const TabCard = lazy(async () => ({ default: (await tabCard).TabCard }));
// Seen once in a life.
const Welcome = lazy(async () => ({ default: (await import('./ticket-parts')).Welcome }));

interface PopupProps {
  /** Is this the side panel, which stays while tabs come and go? */
  readonly isBeside?: boolean;
}

/** The toolbar popup, and the side panel: this tab's ticket, what I owe, the goals I own. */
export function Popup({ isBeside = false }: PopupProps) {
  const person = useLive(me, []);
  const main = useRef<HTMLElement>(null);
  return (
    <NoticeBar onLeave={() => main.current?.focus()}>
      <header className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-surface py-1 pe-1.5 ps-3">
        <h1 className="flex items-center gap-1.5 text-sm font-semibold">
          <Mark />
          Throughline
        </h1>
        <div className="flex">
          {isToolbarPopup() && <SidePanelButton />}
          <Button kind="quiet" size="small" onClick={() => openDashboard('/')}>
            {popup.openDashboard}
          </Button>
        </div>
      </header>
      <main ref={main} tabIndex={-1} className="flex flex-1 flex-col gap-3 p-3 outline-none">
        {person !== undefined && (
          <>
            <Suspense fallback={<div className="min-h-24" aria-busy="true" />}>
              <TabCard meId={person?.id ?? null} isBeside={isBeside} />
            </Suspense>
            {person ? (
              <>
                <Owed meId={person.id} />
                <Goals meId={person.id} />
                <LooseWork meId={person.id} />
              </>
            ) : (
              <Suspense fallback={null}>
                <Welcome />
              </Suspense>
            )}
          </>
        )}
      </main>
    </NoticeBar>
  );
}
