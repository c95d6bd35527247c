import { loadSeldom } from '../platform/packed-script';
import type { followRules, makeRound } from './follow-rules';
import type { hearReport } from './hear-report';
import type { keepAccess } from './keep-access';
import type { keepFresh } from './keep-fresh';
import type { previewRule } from './preview-rule';
import type { remind } from './remind';
import type { suggest } from './suggest';

interface Seldom {
  readonly hearReport: typeof hearReport;
  readonly keepAccess: typeof keepAccess;
  readonly keepFresh: typeof keepFresh;
  readonly followRules: typeof followRules;
  readonly previewRule: typeof previewRule;
  readonly refreshTickets: typeof makeRound;
  readonly remind: typeof remind;
  readonly suggest: typeof suggest;
}

declare global {
  /** What `entrypoints/seldom.ts` puts there. */
  var throughlineSeldom: Seldom | undefined;
}

/**
 * What background and pages can do and seldom do.
 * @param load how whoever asks may load a script: the background, unless told.
 * @throws when the browser does not load it; the next time tries again.
 */
export async function seldom(load = loadSeldom): Promise<Seldom> {
  if (!globalThis.throughlineSeldom) await load();
  return globalThis.throughlineSeldom as Seldom;
}
