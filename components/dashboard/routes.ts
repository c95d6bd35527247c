import type { CycleId, KeyResultId, ObjectiveId } from '../../lib/domain/ids';

/** Every place in the dashboard, as the screens know it. */
export type Route =
  | { readonly name: 'start' }
  | { readonly name: 'goals' }
  | {
      readonly name: 'map' | 'cracks' | 'cycles' | 'newCycle' | 'people' | 'trackers' | 'data' | 'history' | 'safety';
    }
  | { readonly name: 'newObjective'; readonly cycleId: CycleId | null }
  | { readonly name: 'cycle'; readonly id: CycleId }
  | { readonly name: 'objective' | 'closeObjective'; readonly id: ObjectiveId }
  | { readonly name: 'keyResult'; readonly id: KeyResultId };

const HOME: Route = { name: 'goals' };

/** Paths without a part that varies. */
const FIXED: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['/', HOME],
  ['/start', { name: 'start' }],
  ['/map', { name: 'map' }],
  ['/cracks', { name: 'cracks' }],
  ['/cycles', { name: 'cycles' }],
  ['/cycles/new', { name: 'newCycle' }],
  ['/objectives/new', { name: 'newObjective', cycleId: null }],
  ['/people', { name: 'people' }],
  ['/trackers', { name: 'trackers' }],
  ['/data', { name: 'data' }],
  ['/history', { name: 'history' }],
  ['/safety', { name: 'safety' }],
]);

/** No route of ours is longer; what is, was not written by us. */
const LONGEST = 120;
const WITH_ID =
  /^\/(cycles|objectives|objectives\/new|objectives\/close|key-results)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;

/** The route a path names; the home screen for every path that names none. Pure; any text is harmless. */
export function routeOf(path: string): Route {
  if (path.length > LONGEST) return HOME;
  const fixed = FIXED.get(path.length > 1 ? path.replace(/\/$/, '') : path);
  if (fixed) return fixed;
  const [, kind, id] = WITH_ID.exec(path) ?? [];
  switch (kind) {
    case 'cycles':
      return { name: 'cycle', id: id as CycleId };
    case 'objectives':
      return { name: 'objective', id: id as ObjectiveId };
    case 'objectives/close':
      return { name: 'closeObjective', id: id as ObjectiveId };
    case 'objectives/new':
      return { name: 'newObjective', cycleId: id as CycleId };
    case 'key-results':
      return { name: 'keyResult', id: id as KeyResultId };
    default:
      return HOME;
  }
}

/** The path of a route, for `navigate`. */
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
export const hrefOf = (route: Route): string => `#${pathOf(route)}`;
