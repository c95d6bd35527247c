import type { MarkupChanged } from '../trackers/tracker';

const PERSISTS_MS = 3000;

interface Options {
  readonly document: Document;
  /** Tells the person's Trackers view; called once per URL. */
  readonly report: (broken: MarkupChanged) => void;
  /** Look at the page again. */
  readonly lookAgain: () => void;
  readonly signal: AbortSignal;
}

/**
 * Decides when "we cannot read this page" is news: when it is still so three seconds later on a loaded page, because
 * every page is unreadable for a moment while it is being built. Call the returned function after each look; `null` =
 * the page could be read.
 */
export function createMarkupReport({
  document,
  report,
  lookAgain,
  signal,
}: Options): (broken: MarkupChanged | null) => void {
  const reported = new Set<string>();
  let failing: { readonly url: string; readonly since: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (broken) => {
    if (!broken || reported.has(broken.url) || document.readyState !== 'complete') {
      failing = null;
      return;
    }
    if (failing?.url !== broken.url) {
      failing = { url: broken.url, since: performance.now() };
      clearTimeout(timer);
      timer = setTimeout(lookAgain, PERSISTS_MS);
    } else if (performance.now() - failing.since >= PERSISTS_MS) {
      reported.add(broken.url);
      report(broken);
    }
  };
}
