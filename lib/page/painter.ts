import type { TicketRef } from '../domain/ticket';
import type { BadgeView } from '../messaging/badge-view';
import type { Place } from '../trackers/reader';
import type { Badge, BadgeForm } from './badge';
import { createBadge, HOST_TAG } from './badge';
import { cardContent } from './card-content';
import { createHoverCards } from './hover-cards';
import { createNearness } from './nearness';
import { createReinsertion } from './reinsertion';
import { isDarkBehind } from './shade';
import { createVisibilityGuard } from './visibility-guard';

/** Puts the badges into the page, and keeps them true to what the page shows. */
export interface Painter {
  /**
   * Makes the page carry exactly the badges of these places. A place whose view has not arrived keeps the badge it has
   * if that is for the same ticket, and has none otherwise; so do those far down a long page, until they come near. The
   * same list again says that the page has not changed.
   */
  paint(places: readonly Place[], viewOf: (identity: string) => BadgeView | undefined): void;
}

interface Options {
  readonly window: Window;
  readonly document: Document;
  /** A proven click by a person; resolves once the popup is open. */
  readonly open: (ref: TicketRef) => Promise<unknown>;
  /** Whether this spot still shows this ticket at this very moment. */
  readonly isStill: (place: Place) => boolean;
  /** A person came near places without a badge: time to paint. */
  readonly came: () => void;
  readonly signal: AbortSignal;
}

interface Painted {
  readonly place: Place;
  readonly badge: Badge;
  readonly mayReinsert: () => boolean;
  view: BadgeView;
}

export function createPainter({ window, document, open, isStill, came, signal }: Options): Painter {
  const painted = new Map<Element | null, Painted>();
  /** Tickets whose page throws their badge out again and again: it floats instead. */
  const outcast = new Set<string>();
  const shades = new Map<Element, boolean>();
  let seen: readonly Place[] = [];
  const nearness = createNearness(came, signal);
  const guard = createVisibilityGuard(signal);
  const cards = createHoverCards({ window, document, covers: guard.covers, signal });

  const click = ({ place, badge, view }: Painted): void => {
    if (!isStill(place)) return;
    const explain = (hint: string): void => cards.open(badge, cardContent(document, view, hint));
    if (!guard.isProven(badge.button)) return explain(view.covered);
    cards.close();
    open(place.reading.ref).catch(() => explain(view.notOpened));
  };

  const add = (place: Place, view: BadgeView): Painted | null => {
    const badge = createBadge({ document, form: formOf(place), clicked: () => click(one) });
    if (!badge) return null;
    const one: Painted = { place, badge, view, mayReinsert: createReinsertion() };
    cards.attach(badge, () => cardContent(document, one.view, null));
    guard.watch(badge.button);
    painted.set(place.spot, one);
    (place.spot ?? document.documentElement).append(badge.host);
    return one;
  };

  const remove = (one: Painted): void => {
    cards.close(one.badge);
    guard.unwatch(one.badge.button);
    one.badge.host.remove();
    painted.delete(one.place.spot);
  };

  const keep = (place: Place, view: BadgeView | undefined, isDark: boolean): void => {
    const present = painted.get(place.spot);
    const isSame = present?.place.identity === place.identity;
    // A list recycled the row for another ticket: its badge goes before anything else happens.
    if (present && !isSame) remove(present);
    const one = present && isSame ? present : view && add(place, view);
    if (!one) return;
    const parent = place.spot ?? document.documentElement;
    if (one.badge.host.parentNode !== parent) {
      if (one.mayReinsert()) parent.append(one.badge.host);
      else if (place.spot && place.reading.source === 'page') {
        outcast.add(place.identity);
        remove(one);
        return keep({ ...place, spot: null }, one.view, isDark);
      }
    }
    one.badge.show(view ?? one.view, isDark);
    if (!view || view === one.view) return;
    one.view = view;
    cards.refresh(one.badge, () => cardContent(document, view, null));
  };

  signal.addEventListener('abort', () => [...painted.values()].forEach(remove));
  return {
    paint(all, viewOf) {
      const places = nearness
        .among(all)
        .map((place) =>
          place.reading.source === 'page' && outcast.has(place.identity) ? { ...place, spot: null } : place,
        );
      const spots = new Set(places.map((place) => place.spot));
      for (const one of painted.values()) if (!spots.has(one.place.spot)) remove(one);
      if (all !== seen) shades.clear();
      seen = all;
      // All looks before all changes: a look after a change has the browser work out the whole page's style again.
      const isDark = places.map(({ spot }) => isDarkBehind(spot ?? document.body ?? document.documentElement, shades));
      places.forEach((place, n) => keep(place, viewOf(place.identity), isDark[n] ?? false));
      // Copies: a framework's page cache or a drag image cloned our host, or an older script died without cleaning up.
      const own = new Set<Element>(Array.from(painted.values(), ({ badge }) => badge.host));
      for (const host of document.querySelectorAll(HOST_TAG)) if (!own.has(host)) host.remove();
    },
  };
}

const formOf = ({ spot, reading }: Place): BadgeForm =>
  spot === null ? 'floating' : reading.source === 'page' ? 'page' : 'row';
