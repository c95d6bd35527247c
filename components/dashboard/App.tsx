import { useCallback, useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { workspace } from '../../lib/store/queries/workspace';
import { useLive } from '../hooks/useLive';
import { RouteScreen } from './RouteScreen';
import { RowCheck } from './recovery/RowCheck';
import { pathOf, type Route, routeOf } from './routes';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Layout } from './shell/Layout';
import { Loaded } from './shell/Loaded';
import { Notices } from './shell/Notices';
import { Arrival } from './shell/Screen';
import { Start } from './start/Start';

/** The dashboard: the route's screen inside the frame; the first run in place of everything while there is no data at all. */
export function App() {
  const [path, navigate] = useHashLocation();
  const isFirst = useRef(true);
  const takeArrival = useCallback(() => {
    const was = isFirst.current;
    isFirst.current = false;
    return was;
  }, []);
  const state = useLive(workspace, []);
  const route = routeOf(path);
  const isStale = state !== undefined && state !== 'empty' && route.name === 'start';
  useEffect(() => {
    if (isStale) navigate('/', { replace: true });
  }, [isStale, navigate]);
  const shown: Route = route.name === 'start' ? { name: 'goals' } : route;
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
