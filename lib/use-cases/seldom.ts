import { loadSeldom } from '../platform/packed-script';
import type { refreshTickets } from './refresh-tickets';
import type { remind } from './remind';
import type { suggest } from './suggest';

interface Seldom {
  readonly refreshTickets: typeof refreshTickets;
  readonly remind: typeof remind;
  readonly suggest: typeof suggest;
}

declare global {
  /** What `entrypoints/seldom.ts` puts there. */
  var throughlineSeldom: Seldom | undefined;
}

/**
 * What the background can do and seldom does.
 * @throws when the browser does not load it; the next time tries again.
 */
export async function seldom(): Promise<Seldom> {
  if (!globalThis.throughlineSeldom) await loadSeldom();
  return globalThis.throughlineSeldom as Seldom;
}
