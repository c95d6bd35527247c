import { useSyncExternalStore } from 'react';

/** Acts of this page that were sent and are not acknowledged yet. */
let count = 0;
const watchers = new Set<() => void>();

const move = (by: 1 | -1): void => {
  count += by;
  for (const tell of watchers) tell();
};

/** Counts an act from its sending to its answer, whatever the answer is. */
export async function underWay<T>(act: Promise<T>): Promise<T> {
  move(1);
  return act.finally(() => move(-1));
}

const watch = (tell: () => void): (() => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** Does this page still wait for an acknowledgement? */
export const useUnderWay = (): boolean => useSyncExternalStore(watch, () => count > 0);
