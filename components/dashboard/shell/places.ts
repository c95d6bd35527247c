import { isSample } from '../../../lib/store/queries/sample';
import type { Route } from '../routes';

/** A screen of the navigation. */
export type Place = Extract<
  Route['name'],
  | 'goals'
  | 'map'
  | 'cracks'
  | 'cycles'
  | 'recognition'
  | 'people'
  | 'trackers'
  | 'history'
  | 'data'
  | 'safety'
  | 'settings'
>;

interface PlaceOfNavigation {
  readonly name: Place;
  /** The letter that leads here after a `g`. */
  readonly letter: string;
  /** About this browser: its files, its copies, its trackers. A sample has none of them. */
  readonly isOwn?: true;
}

const EVERY_PLACE: readonly PlaceOfNavigation[] = [
  { name: 'goals', letter: 'g' },
  { name: 'map', letter: 'm' },
  { name: 'cracks', letter: 'k' },
  { name: 'cycles', letter: 'c' },
  { name: 'recognition', letter: 'r' },
  { name: 'people', letter: 'p' },
  { name: 'trackers', letter: 't', isOwn: true },
  { name: 'history', letter: 'h' },
  { name: 'data', letter: 'd', isOwn: true },
  { name: 'safety', letter: 's', isOwn: true },
  { name: 'settings', letter: 'e' },
];

/** The navigation, in its order. */
export const PLACES = EVERY_PLACE.filter(({ isOwn }) => !(isSample && isOwn));
