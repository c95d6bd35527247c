interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and how high it may be, in CSS pixels of the viewport. */
export interface CardPosition {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly isAbove: boolean;
}

/** More than the card's shadow reaches towards its badge: for Chromium, a shadow covers what it falls on. */
const GAP = 8;
const MARGIN = 8;

/** Below its badge, above it when there is more room; never over the badge, never over the edge of the screen. */
export function cardPosition(badge: DOMRect, card: Size, viewport: Size): CardPosition {
  const below = viewport.height - badge.bottom - GAP - MARGIN;
  const above = badge.top - GAP - MARGIN;
  const isAbove = card.height > below && above > below;
  const maxHeight = isAbove ? above : below;
  return {
    left: Math.max(MARGIN, Math.min(badge.left, viewport.width - card.width - MARGIN)),
    top: isAbove ? badge.top - GAP - Math.min(card.height, above) : badge.bottom + GAP,
    maxHeight,
    isAbove,
  };
}
