import type { Route } from '../routes';

/**
 * Every key the dashboard answers to. The handlers look up here what a key means and the keyboard map lists it, so that
 * neither can know what the other does not. Names are those of `KeyboardEvent.key`.
 */
export const EVERYWHERE_KEYS = { 'Mod+k': 'search', '?': 'keyMap' } as const;

/** Before the letter of a place. */
export const GO_KEY = 'g';

/** The tree pattern's keys, and two of our own. Source: ARIA APG. */
export const MAP_KEYS = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowRight: 'into',
  ArrowLeft: 'outOf',
  Enter: 'open',
  ' ': 'choose',
} as const;

/** What the round’s form does by itself; the round says it, and its journey presses it, from here. */
export const ROUND_KEYS = { Enter: 'say', Escape: 'later' } as const;

export type KeyMeaning =
  | (typeof EVERYWHERE_KEYS)[keyof typeof EVERYWHERE_KEYS]
  | (typeof MAP_KEYS)[keyof typeof MAP_KEYS]
  | (typeof ROUND_KEYS)[keyof typeof ROUND_KEYS];

/** The keys of a screen; `null` = none of its own. */
export const keysOf = (name: Route['name']): Readonly<Record<string, KeyMeaning>> | null =>
  name === 'map' ? MAP_KEYS : name === 'round' ? ROUND_KEYS : null;

/** What a key means by a table; `undefined` = nothing. */
export const meaningOf = <T extends string>(keys: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;
