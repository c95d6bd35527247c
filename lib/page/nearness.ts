import type { Place } from '../trackers/reader';

/** Which badges of a page with very many rows a person can see, or will in a moment. */
export interface Nearness {
  /** Those of these places that should carry a badge now: the first ones, and whatever has come near. */
  among(places: readonly Place[]): readonly Place[];
}

/** So many rows have their badges at once, wherever they are: hardly a list and few boards are longer. */
export const AT_ONCE = 100;
/** A row is near when it is less than a window away. */
const NEAR: IntersectionObserverInit = { rootMargin: '100%', scrollMargin: '100%' };

/**
 * Every element costs the page at each of its own changes, also where nobody looks: a thousand badges make them half as
 * slow again. Once near, a place keeps its badge. @param came others are near now.
 */
export function createNearness(came: () => void, signal: AbortSignal): Nearness {
  /** By the spots that are watched. A browser forgets those that leave the page, as this does. */
  const isNear = new WeakMap<Element, boolean>();
  const observer = new IntersectionObserver((entries) => {
    const arrived = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of arrived) {
      isNear.set(target, true);
      observer.unobserve(target);
    }
    if (arrived.length > 0) came();
  }, NEAR);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    among: (places) =>
      places.filter(({ spot }, n) => {
        if (n < AT_ONCE || !spot) return true;
        if (!isNear.has(spot)) {
          // What has no box of its own comes near nothing, so it does not wait.
          isNear.set(spot, getComputedStyle(spot).display === 'contents');
          observer.observe(spot);
        }
        return isNear.get(spot);
      }),
  };
}
