interface Size {
  readonly width: number;
  readonly height: number;
}

/** More than the card's shadow reaches towards its badge: for Chromium, a shadow covers what it falls on. */
const GAP = 8;
const MARGIN = 8;

/**
 * Where a card goes, in CSS pixels of the viewport: below its badge, above it when there is no room, and never over the
 * edge of the screen.
 */
export function cardPosition(
  badge: DOMRect,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const below = badge.bottom + GAP;
  const above = badge.top - GAP - card.height;
  const top = below + card.height + MARGIN <= viewport.height || above < MARGIN ? below : above;
  return {
    left: within(badge.left, viewport.width - card.width - MARGIN),
    top: within(top, viewport.height - card.height - MARGIN),
  };
}

const within = (wanted: number, most: number): number => Math.max(MARGIN, Math.min(wanted, most));
