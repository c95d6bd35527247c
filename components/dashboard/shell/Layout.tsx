import { type ReactNode, useRef } from 'react';
import { places } from '../../../lib/i18n/en/places';
import { shell } from '../../../lib/i18n/en/shell';
import { isSample } from '../../../lib/store/queries/sample';
import { ExportReminder } from '../recovery/ExportReminder';
import { hrefOf, type Route } from '../routes';
import { AtHand } from './AtHand';
import { PLACES } from './places';
import { SampleBand } from './SampleBand';

interface LayoutProps {
  readonly route: Route;
  /** There are records, but nobody said who sits here. */
  readonly isNobody: boolean;
  readonly children: ReactNode;
}

/** Where a page that is not in the navigation belongs. */
const ABOVE: Partial<Record<Route['name'], Route['name']>> = {
  round: 'goals',
  cycle: 'cycles',
  review: 'cycles',
  person: 'people',
  receipt: 'recognition',
  newCycle: 'cycles',
  gallery: 'settings',
  objective: 'goals',
  newObjective: 'goals',
  keyResult: 'goals',
};

/** The frame: navigation on the left, on top where it is narrow. */
export function Layout({ route, isNobody, children }: LayoutProps) {
  const main = useRef<HTMLElement>(null);
  const place = ABOVE[route.name] ?? route.name;
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col text-base md:grid print:block md:grid-cols-[10rem_minmax(0,1fr)] xl:grid-cols-[12rem_minmax(0,1fr)]">
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-20 focus:rounded-md focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent"
        // A link to an anchor would be a route here.
        onClick={() => main.current?.focus()}
      >
        {shell.skip}
      </button>
      <header className="flex flex-wrap print:hidden items-center gap-x-6 gap-y-1 border-b border-line px-4 py-2 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-y-4 md:border-e md:border-b-0 md:px-3 md:py-6">
        <p className="font-semibold tracking-tight md:px-2">Throughline</p>
        <nav aria-label={shell.dashboard} className="-mx-2 min-w-0 md:mx-0">
          <ul className="flex flex-wrap md:flex-col md:gap-0.5">
            {PLACES.map(({ name }) => (
              <li key={name}>
                <a
                  href={hrefOf({ name })}
                  aria-current={place === name ? (route.name === name ? 'page' : 'true') : undefined}
                  className="block rounded-md px-2 py-1.5 text-sm text-muted hover:bg-accent-soft hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink"
                >
                  {places[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <AtHand route={route} />
      </header>
      <main ref={main} tabIndex={-1} className="min-w-0 px-4 pt-5 pb-28 outline-none print:p-0 md:px-6 md:pt-7 xl:px-8">
        {isSample && <SampleBand />}
        {isNobody && route.name !== 'people' && (
          <p className="mb-5 rounded-md border border-line bg-behind-soft px-3 py-2 text-sm">
            {shell.whoAreYou}{' '}
            <a href={hrefOf({ name: 'people' })} className="font-medium text-accent underline">
              {shell.chooseYourself}
            </a>
          </p>
        )}
        {children}
        {route.name === 'goals' && !isSample && <ExportReminder />}
      </main>
    </div>
  );
}
