import type { Placed } from './layout';

/** What a key does on the map: go to another goal, open or close this one. */
export type Move = { readonly to: Placed } | { readonly toggle: Placed } | null;

/** The tree pattern's keys: up and down among what is shown, right opens or enters, left closes or leaves. Source: ARIA APG. */
export function moveBy(key: string, placed: readonly Placed[], at: Placed): Move {
  const i = placed.indexOf(at);
  const go = (to: Placed | undefined): Move => (to ? { to } : null);
  switch (key) {
    case 'ArrowDown':
      return go(placed[i + 1]);
    case 'ArrowUp':
      return go(placed[i - 1]);
    case 'Home':
      return go(placed[0]);
    case 'End':
      return go(placed.at(-1));
    case 'ArrowRight':
      return at.isOpen === false ? { toggle: at } : at.isOpen ? go(placed[i + 1]) : null;
    case 'ArrowLeft':
      return at.isOpen ? { toggle: at } : go(at.above ?? undefined);
    default:
      return null;
  }
}
