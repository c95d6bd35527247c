import { DAY_MS } from './calendar';

/** Days after which a state may well have changed unseen. */
export const OLD_AFTER_DAYS = 7;

/**
 * Is what was seen then too old to be told as what is now? A week is what most cadences allow between two looks.
 * @param seenAt epoch ms. @param now epoch ms.
 */
export const isOldSighting = (seenAt: number, now: number): boolean => now - seenAt > OLD_AFTER_DAYS * DAY_MS;
