import { useEffect } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { compactAll } from './compaction';

/** Compacts what is old while the dashboard is open and the browser has nothing else to do. Usually there is nothing. */
export function Upkeep() {
  useEffect(() => {
    let isGone = false;
    const idle = () => new Promise<boolean>((resume) => requestIdleCallback(() => resume(!isGone)));
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
