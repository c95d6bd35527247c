import { useCallback, useEffect, useRef, useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { compactAll, type Freed } from './compaction';

/** Where compaction stands on this screen. `found`: it would free this much; `freed`: it did. */
export type CompactionState =
  | { readonly is: 'looking' | 'compacting' }
  | ({ readonly is: 'found' | 'freed' } & Freed)
  | { readonly is: 'refused'; readonly refusal: OkrError };

/** Looks what compaction would free, and does it when it is asked to. Leaving the screen stops it between two steps. */
export function useCompaction(onFreed: () => void) {
  const [state, setState] = useState<CompactionState>({ is: 'looking' });
  const isGone = useRef(false);
  const go = useCallback(
    async (isTrial: boolean) => {
      try {
        const freed = await compactAll(isTrial, () => !isGone.current);
        if (freed) setState({ is: isTrial ? 'found' : 'freed', ...freed });
        if (freed && !isTrial) onFreed();
      } catch (error) {
        if (!(error instanceof OkrError)) throw error;
        setState({ is: 'refused', refusal: error });
      }
    },
    [onFreed],
  );
  useEffect(() => {
    isGone.current = false;
    go(true).catch(reportError);
    return () => {
      isGone.current = true;
    };
  }, [go]);
  const compact = () => {
    setState({ is: 'compacting' });
    go(false).catch(reportError);
  };
  return { state, compact };
}
