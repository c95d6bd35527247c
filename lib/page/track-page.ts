import type { TicketReading } from '../domain/ticket';
import type { Connection } from '../messaging/protocol';
import type { Tracker } from '../trackers/tracker';
import type { Ask } from './ask';
import { isDismissal } from './ask';
import { createExchange } from './exchange';
import { createMarkupReport } from './markup-report';
import { nativeDocument } from './native-document';
import { watchNavigation } from './navigation';
import { createPainter } from './painter';
import type { Place, Sight } from './read-page';
import { connectionOf, readPage } from './read-page';
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
  readonly trackers: readonly Tracker[];
  readonly ask: Ask;
  /** How old what the page shows at first is, epoch ms. */
  readonly age: number;
  /** The background does not want to hear from this page any more. */
  readonly dismissed: () => void;
  /** Takes everything of ours out of the page. */
  readonly signal: AbortSignal;
}

/** A page that is still loading is not painted: frameworks throw away markup they did not write. */
const LOADING_LIMIT_MS = 3000;

/** Recognise, observe, badge: everything we do in a tracker's page, until the signal aborts. */
export function trackPage({ window, connections, trackers, ask, age, dismissed, signal }: Options): TrackedPage {
  for (const { tracker, baseUrl, custom } of connections)
    if (custom) trackers.find(({ id }) => id === tracker)?.learn?.(baseUrl, custom);
  const { location } = window;
  const document = nativeDocument(window.document);
  const startedAt = performance.now();
  const note = createMarkupReport({ document, lookAgain: () => settling.nudge(), report, signal });
  const painter = createPainter({ window, document, open: (ref) => send(ask('openPopup', { ref })), isStill, signal });
  const settling = watchSettling(window.document, look, signal);
  const told = new Set<string>();
  let visit = arrive(age);
  let places: readonly Place[] = [];

  /** A visit is one address: what was sent and answered for it counts for nothing at the next. */
  function arrive(ageAtFirst: number | null) {
    const end = new AbortController();
    const address = addressOf(location);
    const exchange = createExchange({
      ask,
      told,
      ageAtFirst,
      arrived: () => (settling.isResting() && addressOf(location) === visit.address ? paint() : look()),
      dismissed,
      signal: AbortSignal.any([end.signal, signal]),
    });
    return { address, connection: connectionOf(new URL(address), connections), exchange, end, isOff: false };
  }

  function leave(): void {
    visit.end.abort();
    visit = arrive(null);
  }

  function see(): Sight {
    if (!visit.connection || visit.isOff) return { places: [], broken: null };
    return readPage({ url: new URL(location.href), document: window.document }, visit.connection, trackers);
  }

  function look(): void {
    if (signal.aborted) return;
    if (addressOf(location) !== visit.address) leave();
    const sight = see();
    places = sight.places;
    note(sight.broken);
    paint();
    visit.exchange.offer(readingsOf(places));
  }

  function paint(): void {
    if (signal.aborted) return;
    const isReady = document.readyState === 'complete' || performance.now() - startedAt > LOADING_LIMIT_MS;
    if (isReady) settling.quietly(() => painter.paint(places, visit.exchange.viewOf));
  }

  function isStill(place: Place): boolean {
    const now = see().places.find(
      // One that floats because the page would not have it where it belongs.
      ({ spot, reading }) => spot === place.spot || (place.spot === null && reading.source === 'page'),
    );
    if (now?.identity === place.identity) return true;
    settling.nudge();
    return false;
  }

  function report({ tracker, what, url }: { tracker: Connection['tracker']; what: string; url: string }): void {
    if (!visit.connection) return;
    // A tracker that trips over a page does so again at every look: it is left alone there.
    visit.isOff = what === 'page';
    send(ask('reportMarkup', { tracker, baseUrl: visit.connection.baseUrl, what, url })).catch(() => {});
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
