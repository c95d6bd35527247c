import type { HistoryFilter } from '../../lib/domain/history-filter';
import type { CycleId, KeyResultId, KudosId, ObjectiveId, PersonId, TicketId } from '../../lib/domain/ids';
import { dateIn, filterOf, queryOf } from './history/filter-url';

/** What a thank-you begins with: for whom, for which key result, shown by which ticket. */
export interface ThanksFor {
  readonly toId?: PersonId | undefined;
  readonly keyResultId?: KeyResultId | undefined;
  readonly ticketId?: TicketId | undefined;
}

/** What lights up on the map: where a ticket's work reaches, or a person's. */
export interface RippleFrom {
  readonly ticketId?: TicketId | undefined;
  readonly personId?: PersonId | undefined;
}

/** Every place in the dashboard, as the screens know it. */
export type Route =
  | { readonly name: 'start' }
  /** `find`: with the search open, and this in it. */
  | { readonly name: 'goals'; readonly find?: string }
  | {
      readonly name:
        | 'cracks'
        | 'round'
        | 'cycles'
        | 'newCycle'
        | 'people'
        | 'trackers'
        | 'data'
        | 'safety'
        | 'settings'
        | 'gallery';
    }
  | ({ readonly name: 'map' } & RippleFrom)
  | { readonly name: 'history'; readonly filter?: HistoryFilter }
  | { readonly name: 'newObjective'; readonly cycleId: CycleId | null }
  | { readonly name: 'cycle' | 'review'; readonly id: CycleId }
  | { readonly name: 'person'; readonly id: PersonId }
  /** One receipt of thanks. */
  | { readonly name: 'receipt'; readonly id: KudosId }
  | ({ readonly name: 'recognition' } & ThanksFor)
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
  ['/recognition', { name: 'recognition' }],
  ['/trackers', { name: 'trackers' }],
  ['/data', { name: 'data' }],
  ['/history', { name: 'history' }],
  ['/safety', { name: 'safety' }],
  ['/settings', { name: 'settings' }],
  ['/gallery', { name: 'gallery' }],
]);

/** No route of ours is longer; what is, was not written by us. */
const LONGEST = 120;
const WITH_ID =
  /^\/(cycles|cycles\/review|objectives|objectives\/new|key-results|people|recognition)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/;
const REVIEW = /^\/cycles\/([0-9a-f-]{36})\/review\/?$/;

/** A query is longer: a filter may name a ticket's link, whose id holds an address. */
const LONGEST_QUERY = 4000;

/** The route a path names; the home screen for every path that names none. Pure; any text is harmless. */
export function routeOf(path: string): Route {
  const [place = '', query = ''] = path.split(/\?(.*)/s);
  if (place.length > LONGEST || query.length > LONGEST_QUERY) return HOME;
  const fixed = FIXED.get(place.length > 1 ? place.replace(/\/$/, '') : place);
  if (fixed === HOME) return homeIn(query);
  if (fixed?.name === 'recognition') return { name: 'recognition', ...partsIn(query, THANKS_PARTS) };
  if (fixed?.name === 'map') return { name: 'map', ...partsIn(query, RIPPLE_PARTS) };
  if (fixed?.name === 'history') return { name: 'history', filter: filterOf(query) };
  if (fixed) return fixed;
  const [, kind, id] = WITH_ID.exec(place.replace(REVIEW, '/cycles/review/$1')) ?? [];
  const on = dateIn(new URLSearchParams(query).get('on'));
  switch (kind) {
    case 'cycles':
      return { name: 'cycle', id: id as CycleId };
    case 'cycles/review':
      return { name: 'review', id: id as CycleId };
    case 'people':
      return { name: 'person', id: id as PersonId };
    case 'recognition':
      return { name: 'receipt', id: id as KudosId };
    case 'objectives':
      return { name: 'objective', id: id as ObjectiveId, on };
    case 'objectives/new':
      return { name: 'newObjective', cycleId: id as CycleId };
    case 'key-results':
      return { name: 'keyResult', id: id as KeyResultId, on };
    default:
      return HOME;
  }
}

/** A search is as short as its question. */
function homeIn(query: string): Route {
  const find = new URLSearchParams(query).get('find');
  return find ? { name: 'goals', find: find.slice(0, LONGEST) } : HOME;
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
    case 'review':
      return `/cycles/${route.id}/review`;
    case 'person':
      return `/people/${route.id}`;
    case 'receipt':
      return `/recognition/${route.id}`;
    case 'objective':
      return `/objectives/${route.id}`;
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
  if (route.name === 'recognition') return partsQuery(route, THANKS_PARTS);
  if (route.name === 'map') return partsQuery(route, RIPPLE_PARTS);
  return (route.name === 'objective' || route.name === 'keyResult') && route.on ? `?on=${route.on}` : '';
}

const THANKS_PARTS = { toId: 'to', keyResultId: 'for', ticketId: 'ticket' } as const;
const RIPPLE_PARTS = { ticketId: 'ticket', personId: 'person' } as const;

function partsQuery<K extends string>(
  route: { readonly [F in NoInfer<K>]?: string | undefined },
  names: Readonly<Record<K, string>>,
): string {
  const parts = new URLSearchParams();
  for (const field of Object.keys(names) as K[]) {
    const value = route[field];
    if (value) parts.set(names[field], value);
  }
  return parts.size > 0 ? `?${parts}` : '';
}

function partsIn(query: string, names: Readonly<Record<string, string>>): object {
  const parts = new URLSearchParams(query);
  return Object.fromEntries(
    Object.entries(names).flatMap(([field, part]) => (parts.get(part) ? [[field, parts.get(part)]] : [])),
  );
}
