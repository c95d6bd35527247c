import { looksUncovered } from './uncovered';

/** Knows whether a person can really have meant to click a button of ours (click-jacking: cases A10, A11). */
export interface VisibilityGuard {
  watch(button: Element): void;
  unwatch(button: Element): void;
  /** The button has been in plain sight for the last half second and is so now. */
  isProven(button: Element): boolean;
  /** Our own hover card now covers this area; `null` = it is closed. What it hides does not count as covered. */
  covers(area: DOMRect | null): void;
}

/** Since when a button is visible, `null` = it is not; `held` keeps that moment while our own card is in front. */
interface Sighting {
  since: number | null;
  held: number | null;
}

/** Intersection Observer v2 (Chromium), which TypeScript's library does not know. */
interface TrackedEntry extends IntersectionObserverEntry {
  /** `undefined`: this browser does not tell. */
  readonly isVisible?: boolean;
}
const TRACKING: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
  trackVisibility: true,
  delay: 100,
};

const PROOF_MS = 500;

export function createVisibilityGuard(signal: AbortSignal): VisibilityGuard {
  const sightings = new Map<Element, Sighting>();
  let ownCard: DOMRect | null = null;

  const note = ({ target, isIntersecting, isVisible, boundingClientRect }: TrackedEntry): void => {
    const sighting = sightings.get(target);
    if (!sighting) return;
    const isSeen = isIntersecting && (isVisible ?? true);
    if (isSeen) sighting.since ??= sighting.held ?? performance.now();
    if (isSeen) sighting.held = null;
    else {
      sighting.held = ownCard && overlaps(ownCard, boundingClientRect) ? (sighting.since ?? sighting.held) : null;
      sighting.since = null;
    }
  };
  const observer = new IntersectionObserver((entries) => entries.forEach(note), TRACKING);
  const tracksVisibility = 'isVisible' in IntersectionObserverEntry.prototype;
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(button) {
      sightings.set(button, { since: null, held: null });
      observer.observe(button);
    },
    unwatch(button) {
      sightings.delete(button);
      observer.unobserve(button);
    },
    isProven(button) {
      const since = sightings.get(button)?.since ?? null;
      return since !== null && performance.now() - since >= PROOF_MS && (tracksVisibility || looksUncovered(button));
    },
    covers(area) {
      ownCard = area;
      if (area) return;
      // Ask afresh about whatever our card hid: the page may have put something over it meanwhile.
      for (const [button, { held }] of sightings) {
        if (held === null) continue;
        observer.unobserve(button);
        observer.observe(button);
      }
    },
  };
}

/** How far our card's shadow reaches, CSS pixels: for Chromium it covers what it falls on. */
const SHADOW = 20;

const overlaps = (card: DOMRect, b: DOMRectReadOnly): boolean =>
  card.left - SHADOW < b.right &&
  b.left < card.right + SHADOW &&
  card.top - SHADOW < b.bottom &&
  b.top < card.bottom + SHADOW;
