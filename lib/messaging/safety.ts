import type { Verdict } from '../domain/sentinel';
import type { Counts } from '../domain/snapshot';

/** How the database is, compared with what is remembered of it. */
export interface Health {
  readonly verdict: Verdict;
  /** Rows by kind that must be there at least; `null` when nothing is remembered. */
  readonly expected: Counts | null;
  /** When the last act was that must be there, epoch ms; `null` when it is not known. */
  readonly lastActAt: number | null;
  /** Rows by kind that are there; `null` when they cannot be read. */
  readonly found: Counts | null;
}

/** What the dashboard may ask while data is missing or cannot be read. Answered whatever state the database is in. */
export interface ForSafety {
  /** @param input whether to read every row: counting them does not tell that some cannot be read. */
  health: { input: { readonly isThorough: boolean } | null; reply: Health };
  /** A snapshot by hand; `null` when there is nothing to copy. */
  takeSnapshot: { input: null; reply: { readonly name: string | null } };
  /**
   * From a snapshot by its name, or from a file. `fill`: what is missing returns. `back`: then everything is set to what
   * it was; `actId` undoes that.
   */
  restoreSnapshot: {
    input: { readonly from: string | Blob; readonly how: 'fill' | 'back' };
    reply: { readonly actId: string | null };
  };
  /** The person goes on with what is there. Snapshots stay. */
  acceptLoss: { input: null; reply: null };
  /** Looks at every row; damaged ones are kept aside and, where the journal knows better, made whole. Key results whose kept numbers were wrong have them `recomputed`. */
  repair: { input: null; reply: { readonly damaged: number; readonly healed: number; readonly recomputed: number } };
  /** The same once a day, by itself; `null` when it is not time. */
  repairDaily: { input: null; reply: ForSafety['repair']['reply'] | null };
  /** A file with everything was saved outside of the browser. */
  noteExport: { input: null; reply: null };
}
