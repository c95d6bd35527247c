import type { Badge } from './badge';
import { cardPosition } from './card-position';

/** The hover cards of a page: at most one is open. */
export interface HoverCards {
  /** Opens a card when the badge is pointed at or focused by keyboard. `content` is asked each time it opens. */
  attach(badge: Badge, content: () => HTMLElement[]): void;
  /** Opens the badge's card at once, with other content. */
  open(badge: Badge, content: HTMLElement[]): void;
  /** Paints the badge's card again if it is the one that is open. */
  refresh(badge: Badge, content: () => HTMLElement[]): void;
  /** Closes whatever card is open, or only the given badge's. */
  close(badge?: Badge): void;
}

interface Options {
  readonly window: Window;
  readonly document: Document;
  /** The area of the open card, `null` when it closes. */
  readonly covers: (area: DOMRect | null) => void;
  readonly signal: AbortSignal;
}

const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 200;

export function createHoverCards({ window, document, covers, signal }: Options): HoverCards {
  let shown: { readonly badge: Badge; readonly card: HTMLElement; readonly end: AbortController } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (act: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  const close = (badge?: Badge): void => {
    if (badge && shown?.badge !== badge) return;
    clearTimeout(timer);
    if (!shown) return;
    shown.end.abort();
    shown.card.remove();
    shown.badge.button.removeAttribute('aria-describedby');
    shown = null;
    covers(null);
  };

  const place = (): void => {
    if (!shown) return;
    const anchor = shown.badge.button.getBoundingClientRect();
    const { innerWidth: width, innerHeight: height } = window;
    const isGone = !shown.badge.host.isConnected || anchor.bottom < 0 || anchor.top > height;
    if (isGone) return close();
    const { card } = shown;
    // Its whole height, also while it is cut; 2 for the border.
    const size = { width: card.offsetWidth, height: card.scrollHeight + 2 };
    const { left, top, maxHeight, isAbove } = cardPosition(anchor, size, { width, height });
    Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
    card.classList.toggle('above', isAbove);
    // What is cut can be scrolled by keyboard too.
    card.tabIndex = size.height > maxHeight ? 0 : -1;
    covers(card.getBoundingClientRect());
  };

  const open = (badge: Badge, content: HTMLElement[]): void => {
    close();
    if (signal.aborted || !badge.host.isConnected) return;
    const card = document.createElement('div');
    const end = new AbortController();
    shown = { badge, card, end };
    card.id = 'card';
    card.className = 'card';
    card.role = 'tooltip';
    card.popover = 'manual';
    card.append(...content);
    badge.button.after(card);
    badge.button.setAttribute('aria-describedby', card.id);
    // The top layer: no row clips it, and nothing but another top layer lies over it.
    card.showPopover();
    place();
    const listening = { signal: end.signal, capture: true, passive: true };
    card.addEventListener('blur', () => close(), listening);
    card.addEventListener('pointerenter', () => clearTimeout(timer), listening);
    card.addEventListener('pointerleave', () => later(close, CLOSE_AFTER_MS), listening);
    window.addEventListener('scroll', place, listening);
    window.addEventListener('resize', place, listening);
    window.addEventListener('keydown', ({ key }) => (key === 'Escape' ? close() : undefined), listening);
  };

  signal.addEventListener('abort', () => close());
  return {
    attach(badge, content) {
      const { button } = badge;
      const openSoon = (): void => later(() => shown?.badge !== badge && open(badge, content()), OPEN_AFTER_MS);
      button.addEventListener('pointerenter', openSoon);
      button.addEventListener('pointerleave', () => later(close, CLOSE_AFTER_MS));
      button.addEventListener('focus', () => (button.matches(':focus-visible') ? openSoon() : undefined));
      button.addEventListener('blur', ({ relatedTarget }) =>
        relatedTarget && relatedTarget === shown?.card ? undefined : close(),
      );
    },
    open,
    refresh(badge, content) {
      if (shown?.badge === badge) open(badge, content());
    },
    close,
  };
}
