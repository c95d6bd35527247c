import { lazy, Suspense } from 'react';
import { MyGoals } from './goals/MyGoals';
import type { Route } from './routes';
import { Late } from './shell/Loaded';

// The first screen comes with the page.
const OtherScreen = lazy(async () => ({ default: (await import('./later')).OtherScreen }));

/** The screen of a route. */
export function RouteScreen({ route }: { readonly route: Route }) {
  if (route.name === 'goals' || route.name === 'start') return <MyGoals />;
  return (
    <Suspense fallback={<Late />}>
      <OtherScreen route={route} />
    </Suspense>
  );
}
