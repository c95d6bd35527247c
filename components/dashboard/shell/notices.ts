import { createContext, useContext } from 'react';
import { common } from '../../../lib/i18n/en/common';

/** What was just done. */
export interface Said {
  readonly text: string;
  /** The act that Undo takes back; `null` where there is nothing to take back. */
  readonly actId: string | null;
  /** What was done was an undo itself: taking it back is a redo. */
  readonly isUndo?: boolean;
}

/** What is said after an undo, or after a redo. */
export const undone = (wasRedo: boolean, actId: string): Said => ({
  text: wasRedo ? common.doneAgain : common.undone,
  actId,
  isUndo: !wasRedo,
});

/** Puts one sentence at the bottom of the screen, until the next one. */
export const Say = createContext<(said: Said) => void>(() => {});
export const useSay = () => useContext(Say);
