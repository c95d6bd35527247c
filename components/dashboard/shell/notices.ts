import { createContext, useContext } from 'react';

/** What was just done. */
export interface Said {
  readonly text: string;
  /** The act that Undo takes back; `null` where there is nothing to take back. */
  readonly actId: string | null;
}

/** Puts one sentence at the bottom of the screen, until the next one. */
export const Say = createContext<(said: Said) => void>(() => {});
export const useSay = () => useContext(Say);
