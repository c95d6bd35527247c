import { isSample } from '../../../lib/store/queries/sample';
import type { Route } from '../routes';

const PLACE = `throughline.${isSample ? 'sample-' : ''}visited`;
const KEPT = 12;
const RECORDS: ReadonlySet<Route['name']> = new Set(['objective', 'keyResult', 'cycle', 'person']);

/** What names a record in the list of what was visited. */
export const entryKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}:${id}`;

/** Records this browser visited, the latest first, as `kind:id`: a convenience, not data. Titles are not kept. */
export const visited = (): readonly string[] => (localStorage.getItem(PLACE) ?? '').split(' ').filter(Boolean);

/** Remembers that a record's page was opened. */
export function visit(route: Route): void {
  if (!RECORDS.has(route.name) || !('id' in route)) return;
  const key = entryKey({ kind: route.name, id: route.id });
  localStorage.setItem(PLACE, [key, ...visited().filter((one) => one !== key)].slice(0, KEPT).join(' '));
}
