import { useCallback, useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { workspace } from '../../lib/store/queries/workspace';
import { useLive } from '../hooks/useLive';
import { RouteScreen } from './RouteScreen';
import { RowCheck } from './recovery/RowCheck';
import { pathOf, type Route, routeOf } from './routes';
import { visit } from './search/visited';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Layout } from './shell/Layout';
import { Loaded } from './shell/Loaded';
import { Notices } from './shell/Notices';
import { Arrival } from './shell/Screen';
import { Start } from './start/Start';

/** The dashboard: the route's screen inside the frame; the first run in place of everything while there is no data at all. */
export function App() {
  const [path, navigate] = useHashLocation();
  // Whoever goes on before the first screen has anything to show arrives at the next one like anybody else.
  const openedAt = useRef<string | null>(location.hash);
  const takeArrival = useCallback(() => {
    const isFirst = openedAt.current === location.hash;
    openedAt.current = null;
    return isFirst;
  }, []);
  const state = useLive(workspace, []);
  const route = routeOf(path);
  const isStale = state !== undefined && state !== 'empty' && route.name === 'start';
  useEffect(() => {
    if (isStale) navigate('/', { replace: true });
  }, [isStale, navigate]);
  const shown: Route = route.name === 'start' ? { name: 'goals' } : route;
  useEffect(() => visit(routeOf(path)), [path]);
  return (
    <Arrival value={takeArrival}>
      <Notices>
        <Loaded value={state}>
          {(known) =>
            // Where there is nothing yet, a backup may be brought back instead of beginning anew.
            known === 'empty' && route.name !== 'data' ? (
              <Start />
            ) : (
              <Layout route={shown} isNobody={known === 'nobody'}>
                <RowCheck />
                <ErrorBoundary key={pathOf(shown)}>
                  <RouteScreen route={shown} />
                </ErrorBoundary>
              </Layout>
            )
          }
        </Loaded>
      </Notices>
    </Arrival>
  );
}
