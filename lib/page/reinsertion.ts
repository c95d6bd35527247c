const MOST = 3;
const WITHIN_MS = 10_000;

/**
 * Says whether a badge the page threw out may be put back: at most three times in ten seconds, after that never again,
 * because two scripts that undo each other's work for ever make the page unusable.
 */
export function createReinsertion(): () => boolean {
  const times: number[] = [];
  return () => {
    const now = performance.now();
    if (times.length >= MOST && now - (times.at(-MOST) ?? now) < WITHIN_MS) return false;
    times.push(now);
    return true;
  };
}
