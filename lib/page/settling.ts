import { nativeDocument } from './native-document';

/** Tells when the page has come to rest. */
export interface Settling {
  /** Something outside the DOM happened: look again once the page is quiet. */
  nudge(): void;
  /** Nothing has changed since the last look began. */
  isResting(): boolean;
  /** Looks now, unless it does already. */
  hurry(): void;
  /** Runs our own change of the page without waking ourselves up. */
  quietly(change: () => void): void;
}

const QUIET_MS = 100;
const MAX_WAIT_MS = 1000;
/** So long we work at a time; then the page has its turn, however long the look still takes. */
const SLICE_MS = 12;
/** After a look we keep away for this many times as long as it took: so we are never more than 5 % of a busy page. */
const AWAY = 19;
/** Attributes that tell another ticket or another state; styles and classes change all the time and tell nothing. */
const TELLING = 'href title aria-label aria-pressed aria-checked data-status data-task-id data-block-id'.split(' ');
/** On the root element alone: the page's theme was switched. */
const THEME = ['class', 'data-theme', 'data-color-mode'];

/**
 * Takes the steps of a `look`, some at a time, once the document has not changed for 100 ms, and at least once a second while it never rests; less often
 * where one look takes more than a twentieth of that. A page that never rests is not listened to between two looks, for
 * hearing of ten thousand changes a second is work, too.
 * The whole document is watched and not its body, because soft navigations replace the body.
 */
export function watchSettling(document: Document, look: () => Iterator<unknown>, signal: AbortSignal): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  let lookedAt = 0;
  let awayUntil = 0;
  let isRestless = false;
  let isLooking = false;
  const rest = (): void => {
    if (isLooking) return;
    clearTimeout(timer);
    lookedAt = performance.now();
    isRestless = waitingSince !== null && lookedAt - waitingSince >= MAX_WAIT_MS;
    waitingSince = null;
    listen();
    work(look(), 0);
  };
  const work = (steps: Iterator<unknown>, before: number): void => {
    const from = performance.now();
    let now = from;
    isLooking = false;
    while (!signal.aborted && !steps.next().done) {
      now = performance.now();
      isLooking = now - from >= SLICE_MS;
      if (isLooking) return void setTimeout(work, 0, steps, before + now - from);
    }
    now = performance.now();
    awayUntil = now + (before + now - from) * AWAY;
    if (waitingSince !== null) nudge();
  };
  const nudge = (): void => {
    if (signal.aborted) return;
    const now = performance.now();
    waitingSince ??= now;
    if (isLooking) return;
    clearTimeout(timer);
    const wait = Math.min(isRestless ? MAX_WAIT_MS : QUIET_MS, waitingSince + MAX_WAIT_MS - now);
    timer = setTimeout(rest, Math.max(0, wait, awayUntil - now));
  };
  const observer = new MutationObserver(() => {
    // It did rest: what comes now may be the end of it.
    if (performance.now() - lookedAt > 2 * MAX_WAIT_MS) isRestless = false;
    if (isRestless) observer.disconnect();
    nudge();
  });
  const listen = (): void => {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: TELLING });
    observer.observe(nativeDocument(document).documentElement, { attributeFilter: THEME });
  };
  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    nudge,
    isResting: () => waitingSince === null,
    hurry: rest,
    quietly(change) {
      if (observer.takeRecords().length > 0) nudge();
      change();
      observer.takeRecords();
    },
  };
}
