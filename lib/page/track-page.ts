import type { Found } from '../domain/canary';
import type { TicketReading } from '../domain/ticket';
import type { Connection } from '../messaging/protocol';
import type { Place, Reader } from '../trackers/reader';
import type { MarkupChanged } from '../trackers/tracker';
import type { Ask } from './ask';
import { isDismissal } from './ask';
import { connectionOf } from './connection-of';
import { createExchange } from './exchange';
import { foundOn } from './found-on';
import { nativeDocument } from './native-document';
import { watchNavigation } from './navigation';
import { AT_ONCE } from './nearness';
import { createPainter } from './painter';
import { pause } from './pause';
import { watchSettling } from './settling';

/** What the entry point can tell a running tracker page. */
export interface TrackedPage {
  /** The page may have changed: look at it when it has come to rest. */
  nudge(): void;
  /** What the badges say may have changed: ask for all of them again. */
  refresh(): void;
}

interface Options {
  readonly window: Window;
  /** What the person turned on for this origin. */
  readonly connections: readonly Connection[];
  readonly readers: readonly Reader[];
  readonly ask: Ask;
  /** How old what the page shows at first is, epoch ms. */
  readonly age: number;
  /** The background does not want to hear from this page any more. */
  readonly dismissed: () => void;
  /** Takes everything of ours out of the page. */
  readonly signal: AbortSignal;
}

/** By then a page shows what it has. */
const TELL_AFTER_MS = 5000;
/** A page that is still loading is not painted: frameworks throw away markup they did not write. */
const LOADING_LIMIT_MS = 3000;

/** Recognise, observe, badge: everything we do in a tracker's page, until the signal aborts. */
export function trackPage({ window, connections, readers, ask, age, dismissed, signal }: Options): TrackedPage {
  const readerAt = ({ tracker }: Connection) => readers.find(({ id }) => id === tracker);
  for (const connection of connections)
    if (connection.custom) readerAt(connection)?.learn?.(connection.baseUrl, connection.custom);
  const { location } = window;
  const document = nativeDocument(window.document);
  const startedAt = performance.now();
  const painter = createPainter({
    window,
    document,
    open: (ref) => send(ask('openPopup', { ref })),
    isStill,
    came: () => settling.isResting() && paint(),
    signal,
  });
  const settling = watchSettling(window.document, look, signal);
  const told = new Set<string>();
  let visit = arrive(age);
  /** What the page shows; `null` while it is read again, for what was there may be gone. */
  let places: readonly Place[] | null = null;

  /** A visit is one address: what was sent and answered for it counts for nothing at the next. */
  function arrive(since: number | null) {
    const end = new AbortController();
    const over = AbortSignal.any([end.signal, signal]);
    const address = addressOf(location);
    const exchange = createExchange({
      ask,
      told,
      arrived: () => (settling.isResting() && addressOf(location) === visit.address ? paint() : settling.hurry()),
      dismissed,
      signal: over,
    });
    void pause(TELL_AFTER_MS, over).then(() => over.aborted || report());
    return {
      address,
      connection: connectionOf(new URL(address), connections),
      exchange,
      end,
      age: since,
      isRead: false,
      found: {} as Found,
      broken: null as MarkupChanged | null,
      isOff: false,
    };
  }

  function leave(): void {
    visit.end.abort();
    visit = arrive(null);
  }

  function* see(): Generator<Place, MarkupChanged | null> {
    const { connection, isOff } = visit;
    const reader = connection && !isOff && readerAt(connection);
    if (!reader) return null;
    return yield* reader.read({ url: new URL(location.href), document: window.document }, connection.baseUrl);
  }

  function* look() {
    if (addressOf(location) !== visit.address) leave();
    const seenAt = visit.age ?? Date.now();
    const offer = (): void => visit.exchange.offer(readingsOf(found), seenAt);
    const found: Place[] = [];
    // While a page is read first, what was found of it can have its badges.
    places = visit.isRead ? null : found;
    const steps = see();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      found.push(step.value);
      // Who waits for the first badges need not wait until a long page is read.
      if (found.length === AT_ONCE) offer();
      yield;
    }
    // What was read on two pages belongs to neither.
    places = null;
    if (addressOf(location) !== visit.address) return settling.nudge();
    places = found;
    visit.broken = step.value;
    visit.found = { ...visit.found, ...foundOn(found, step.value) };
    yield paint();
    visit.isRead = true;
    visit.age = null;
    offer();
  }

  function paint(): void {
    const shown = places;
    if (signal.aborted || !shown) return;
    const isReady = document.readyState === 'complete' || performance.now() - startedAt > LOADING_LIMIT_MS;
    if (isReady) settling.quietly(() => painter.paint(shown, visit.exchange.viewOf));
  }

  function isStill(place: Place): boolean {
    for (const { identity, spot, reading } of see()) {
      // One that floats because the page would not have it where it belongs.
      const isMeant = spot === place.spot || (place.spot === null && reading.source === 'page');
      if (isMeant && identity === place.identity) return true;
      if (isMeant) break;
    }
    settling.nudge();
    return false;
  }

  /** Tells how this page could be read, once, when it has shown what it has: while it is built no page can. */
  function report(): void {
    const { connection, found, broken } = visit;
    if (!connection) return;
    const { tracker, baseUrl } = connection;
    // A tracker that trips over a page does so again at every look: it is left alone there.
    visit.isOff = broken?.what === 'page';
    const trouble = broken && document.readyState === 'complete' ? { what: broken.what, url: broken.url } : null;
    send(ask('report', { tracker, baseUrl, found, trouble })).catch(() => {});
  }

  async function send<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      if (isDismissal(error)) dismissed();
      throw error;
    });
  }

  const refresh = (): void => visit.exchange.refresh();
  // A question that was open when the page was put away is never answered: nothing may wait for it.
  const restored = (): void => {
    leave();
    settling.nudge();
  };
  watchNavigation({ window, document }, { moved: settling.nudge, restored }, signal);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settling.nudge, { signal });
  settling.nudge();
  return { nudge: settling.nudge, refresh };
}

const addressOf = ({ href }: Location): string => href.replace(/#.*$/, '');

/** One reading per ticket; the page's own comes first and knows most. */
function readingsOf(places: readonly Place[]): ReadonlyMap<string, TicketReading> {
  const readings = new Map<string, TicketReading>();
  for (const { identity, reading } of places) if (!readings.has(identity)) readings.set(identity, reading);
  return readings;
}
