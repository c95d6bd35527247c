import { hrefOf, type Route } from './routes';

/** Goes to a route with its query. The router's own `navigate` would move the query before the hash, out of our reach. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  const oldURL = location.href;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', hrefOf(route));
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
}
