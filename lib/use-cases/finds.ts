import { loadFinds } from '../platform/packed-finds';
import type { finds } from '../trackers/api-finds';

declare global {
  /** What `entrypoints/finds.ts` puts there. */
  var throughlineFinds: typeof finds | undefined;
}

/**
 * How each tracker is asked which tickets fit.
 * @throws when the browser does not load it.
 */
export async function trackerFinds(): Promise<typeof finds> {
  if (!globalThis.throughlineFinds) await loadFinds();
  return globalThis.throughlineFinds as typeof finds;
}
