import { nativeDocument } from './native-document';

/** Tells when the page has come to rest. */
export interface Settling {
  /** Something outside the DOM happened: look again once the page is quiet. */
  nudge(): void;
  /** Runs our own change of the page without waking ourselves up. */
  quietly(change: () => void): void;
}

const QUIET_MS = 100;
const MAX_WAIT_MS = 1000;
/** Attributes that tell another ticket or another state; styles and classes change all the time and tell nothing. */
const TELLING = 'href title aria-label aria-pressed aria-checked data-status data-task-id data-block-id'.split(' ');
/** On the root element alone: the page's theme was switched. */
const THEME = ['class', 'data-theme', 'data-color-mode'];

/**
 * Calls `settled` once the document has not changed for 100 ms, and at least once a second while it never rests.
 * The whole document is watched and not its body, because soft navigations replace the body.
 */
export function watchSettling(document: Document, settled: () => void, signal: AbortSignal): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  const rest = (): void => {
    waitingSince = null;
    settled();
  };
  const nudge = (): void => {
    if (signal.aborted) return;
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(rest, Math.max(0, Math.min(QUIET_MS, waitingSince + MAX_WAIT_MS - now)));
  };
  const observer = new MutationObserver(nudge);
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: TELLING });
  observer.observe(nativeDocument(document).documentElement, { attributeFilter: THEME });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    nudge,
    quietly(change) {
      if (observer.takeRecords().length > 0) nudge();
      change();
      observer.takeRecords();
    },
  };
}
