import { MAP_KEYS, meaningOf } from '../keys/keys';
import type { Placed } from './layout';

/** What a key does on the map: go to another goal, open or close this one. */
export type Move = { readonly to: Placed } | { readonly toggle: Placed } | null;

/** Up and down go among what is shown, right opens or enters, left closes or leaves. */
export function moveBy(key: string, placed: readonly Placed[], at: Placed): Move {
  const i = placed.indexOf(at);
  const go = (to: Placed | undefined): Move => (to ? { to } : null);
  switch (meaningOf(MAP_KEYS, key)) {
    case 'next':
      return go(placed[i + 1]);
    case 'previous':
      return go(placed[i - 1]);
    case 'first':
      return go(placed[0]);
    case 'last':
      return go(placed.at(-1));
    case 'into':
      return at.isOpen === false ? { toggle: at } : at.isOpen ? go(placed[i + 1]) : null;
    case 'outOf':
      return at.isOpen ? { toggle: at } : go(at.above ?? undefined);
    default:
      return null;
  }
}
