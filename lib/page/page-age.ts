/** Older than anything we know: such a page may fill a gap, and never overrules what was seen since. */
const FROM_CACHE = 1;

/**
 * How old what a freshly loaded page shows is, epoch ms: the start of its load, or 1 when the browser took it out of its
 * cache on the way back or forward instead of asking the server.
 */
export function pageAge(performance: Performance): number {
  const [entry] = performance.getEntriesByType('navigation');
  const isCached = entry instanceof PerformanceNavigationTiming && entry.transferSize === 0;
  return isCached && entry.type === 'back_forward' ? FROM_CACHE : Math.round(performance.timeOrigin);
}
