import { useEffect } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { compactAll } from './compaction';

/** While a step writes, screens wait with their questions: most of the time none may be on its way. */
const PAUSE_MS = 1000;

/** Compacts what is old while the dashboard is open and the browser has nothing else to do. Usually there is nothing. */
export function Upkeep() {
  useEffect(() => {
    let isGone = false;
    const idle = () =>
      new Promise<boolean>((resume) => setTimeout(() => requestIdleCallback(() => resume(!isGone)), PAUSE_MS));
    compactAll(false, idle).catch((error: unknown) => {
      // Nobody waits for it; the next time goes on from here.
      if (!(error instanceof OkrError)) reportError(error);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return null;
}
