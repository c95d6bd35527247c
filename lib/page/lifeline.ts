import { randomId } from './random-id';

/** Sent when a script starts; an older script in the same page, of whatever version, hears it and leaves. */
const RETIRE_EVENT = 'throughline:retire';
/** An orphan must be gone within a second. */
const POLL_MS = 700;

/**
 * Makes this the only instance in the page: older ones retire, and this one does when a newer one starts. The event
 * crosses isolated worlds because its detail is text. A page can forge it and thereby remove our badges, as it can
 * anyway.
 */
export function becomeOnlyInstance(document: Document, retire: () => void, signal: AbortSignal): void {
  const nonce = randomId();
  document.addEventListener(
    RETIRE_EVENT,
    (event) => {
      if (event instanceof CustomEvent && event.detail !== nonce) retire();
    },
    { signal },
  );
  document.dispatchEvent(new CustomEvent(RETIRE_EVENT, { detail: nonce }));
}

/**
 * Retires when the extension behind this script is gone. No browser tells an orphan: it has to look, every 700 ms while
 * somebody can see the page and once when it is shown again.
 */
export function watchLifeline(
  document: Document,
  { isAlive, retire }: { readonly isAlive: () => boolean; readonly retire: () => void },
  signal: AbortSignal,
): void {
  const check = (): void => {
    if (document.visibilityState === 'visible' && !isAlive()) retire();
  };
  const timer = setInterval(check, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', check, { signal });
}
