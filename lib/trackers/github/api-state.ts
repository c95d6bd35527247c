import type { State } from './state';

/** What both of GitHub's APIs say of a ticket, in the words of the newer one. */
export interface Said {
  readonly isPull: boolean;
  readonly isClosed: boolean;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  readonly isQueued: boolean;
  /** Why an issue was closed: `not_planned`, in any case. */
  readonly reason: string | null;
}

/** The state in the words of GitHub's pages. */
export function stateOf({ isPull, isClosed, isMerged, isDraft, isQueued, reason }: Said): State {
  if (isMerged) return { rawState: 'Merged', state: 'done' };
  if (!isClosed) return { rawState: isQueued ? 'Queued' : isDraft ? 'Draft' : 'Open', state: 'open' };
  // A pull request that was closed was not merged.
  if (isPull) return { rawState: 'Closed', state: 'cancelled' };
  const why = reason?.toLowerCase();
  if (why === 'not_planned') return { rawState: 'Closed as not planned', state: 'cancelled' };
  if (why === 'duplicate') return { rawState: 'Closed as duplicate', state: 'cancelled' };
  return { rawState: 'Closed', state: 'done' };
}
