import type { HistoryFilter } from '../../lib/domain/history-filter';
import type { CycleId, KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import { dateIn, filterOf, queryOf } from './history/filter-url';

/** Every place in the dashboard, as the screens know it. */
export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'goals' }
  | {
      readonly name:
        | 'map'
        | 'cracks'
        | 'round'
        | 'cycles'
        | 'newCycle'
        | 'people'
        | 'trackers'
        | 'data'
        | 'safety'
        | 'settings';
    }
  | { readonly name: 'history'; readonly filter?: HistoryFilter }
  | { readonly name: 'newObjective'; readonly cycleId: CycleId | null }
  | { readonly name: 'cycle'; readonly id: CycleId }
  | { readonly name: 'closeObjective'; readonly id: ObjectiveId }
  /** `on`: as it was at the end of that day. */
  | { readonly name: 'objective'; readonly id: ObjectiveId; readonly on?: string | undefined }
  | { readonly name: 'keyResult'; readonly id: KeyResultId; readonly on?: string | undefined };

const HOME: Route = { name: 'goals' };

/** Paths without a part that varies. */
const FIXED: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/', HOME],
  ['/start', { name: 'start' }],
  ['/map', { name: 'map' }],
  ['/round', { name: 'round' }],
  ['/cracks', { name: 'cracks' }],
  ['/cycles', { name: 'cycles' }],
  ['/cycles/new', { name: 'newCycle' }],
  ['/objectives/new', { name: 'newObjective', cycleId: null }],
  ['/people', { name: 'people' }],
  ['/trackers', { name: 'trackers' }],
  ['/data', { name: 'data' }],
  ['/history', { name: 'history' }],
  ['/safety', { name: 'safety' }],
  ['/settings', { name: 'settings' }],
]);

/** No route of ours is longer; what is, was not written by us. */
const LONGEST = 120;
const WITH_ID =
  /^\/(cycles|objectives|objectives\/new|objectives\/close|key-results)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

/** A query is longer: a filter may name a ticket's link, whose id holds an address. */
const LONGEST_QUERY = 4000;

/** The route a path names; the home screen for every path that names none. Pure; any text is harmless. */
export function routeOf(path: string): Route {
  const [place = '', query = ''] = path.split(/\?(.*)/s);
  if (place.length > LONGEST || query.length > LONGEST_QUERY) return HOME;
  const fixed = FIXED.get(place.length > 1 ? place.replace(/\/$/, '') : place);
  if (fixed?.name === 'history') return { name: 'history', filter: filterOf(query) };
  if (fixed) return fixed;
  const [, kind, id] = WITH_ID.exec(place) ?? [];
  const on = dateIn(new URLSearchParams(query).get('on'));
  switch (kind) {
    case 'cycles':
      return { name: 'cycle', id: id as CycleId };
    case 'objectives':
      return { name: 'objective', id: id as ObjectiveId, on };
    case 'objectives/close':
      return { name: 'closeObjective', id: id as ObjectiveId };
    case 'objectives/new':
      return { name: 'newObjective', cycleId: id as CycleId };
    case 'key-results':
      return { name: 'keyResult', id: id as KeyResultId, on };
    default:
      return HOME;
  }
}

/** The path of a route, for `navigate`: the place alone. */
export function pathOf(route: Route): string {
  switch (route.name) {
    case 'goals':
      return '/';
    case 'newCycle':
      return '/cycles/new';
    case 'newObjective':
      return route.cycleId ? `/objectives/new/${route.cycleId}` : '/objectives/new';
    case 'cycle':
      return `/cycles/${route.id}`;
    case 'objective':
      return `/objectives/${route.id}`;
    case 'closeObjective':
      return `/objectives/close/${route.id}`;
    case 'keyResult':
      return `/key-results/${route.id}`;
    default:
      return `/${route.name}`;
  }
}

/** The address of a route, for `<a href>`. */
export const hrefOf = (route: Route): string => `#${pathOf(route)}${queryIn(route)}`;

function queryIn(route: Route): string {
  if (route.name === 'history') return queryOf(route.filter ?? {});
  return (route.name === 'objective' || route.name === 'keyResult') && route.on ? `?on=${route.on}` : '';
}
