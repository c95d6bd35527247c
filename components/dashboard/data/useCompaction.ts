import { useEffect, useRef, useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { useLive } from '../../hooks/useLive';
import { compactAll, type Freed } from './compaction';

/** Where compaction stands on this screen. `found`: it would free this much; `freed`: it did. */
export type CompactionState =
  | { readonly is: 'looking' | 'compacting' }
  | ({ readonly is: 'found' | 'freed' } & Freed)
  | { readonly is: 'refused'; readonly refusal: OkrError };

/**
 * Looks what compaction would free, again whenever it got further by itself, and does it when it is asked to. Leaving the
 * screen stops it between two steps.
 */
export function useCompaction(onMoved: () => void) {
  const reached = useLive(async (db) => JSON.stringify((await db.meta.get('compaction')) ?? null), []);
  const [state, setState] = useState<CompactionState>({ is: 'looking' });
  const isByHand = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    let isStale = reached === undefined || isByHand.current;
    const goesOn = () => !isStale && !isByHand.current;
    compactAll(true, goesOn)
      .then((freed) => freed && goesOn() && setState({ is: 'found', ...freed }))
      .catch((error: unknown) => setState(refused(error)));
    onMoved();
    return () => {
      isStale = true;
    };
  }, [reached, onMoved]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const compact = () => {
    isByHand.current = true;
    setState({ is: 'compacting' });
    compactAll(false, () => !isGone.current)
      .then((freed) => freed && setState({ is: 'freed', ...freed }))
      .catch((error: unknown) => setState(refused(error)));
  };
  return { state, compact };
}

/** Anything but a refusal is a bug and stays loud. */
function refused(refusal: unknown): CompactionState {
  if (refusal instanceof OkrError) return { is: 'refused', refusal };
  throw refusal;
}
