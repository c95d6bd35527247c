/** A source of numbers in [0, 1): the same seed gives the same numbers on every machine, for ever. */
export type Random = () => number;

/**
 * Seeded random numbers. Not for secrets.
 * Source: Mulberry32, Tommy Ettinger, public domain. @param seed any number; its lower 32 bits count.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed made of a text, e.g. a record's id, so that a figure does not jump between two looks. Source: FNV-1a, 32 bits. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Exponential with mean 1. */
export const exponential = (random: Random): number => -Math.log(1 - random());

/** Standard normal. Source: Box and Muller, 1958. */
export const normal = (random: Random): number => Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
