import { useEffect, useRef, useState } from 'react';
import type { Freed } from '../../../lib/domain/compaction';
import { read } from '../../hooks/read';
import { compactAll } from './compaction';

/** Where compaction stands on this screen. `found`: it would free this much; `freed`: it did. */
export type CompactionState =
  | { readonly is: 'looking' | 'compacting' }
  | ({ readonly is: 'found' | 'freed' } & Freed)
  | { readonly is: 'failed'; readonly failure: unknown };

/** Between two looks at how far it got by itself: it goes on every second, and a look may take longer. */
const AGAIN_MS = 10_000;

/**
 * Looks what compaction would free, again when it got further by itself, and does it when it is asked to. Leaving the
 * screen stops it between two steps.
 * @param count done before each look and after compacting: side by side they would hold each other up.
 */
export function useCompaction(count: () => Promise<unknown>) {
  const [state, setState] = useState<CompactionState>({ is: 'looking' });
  const isByHand = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    let isStale = false;
    isGone.current = false;
    const goesOn = () => !isStale && !isByHand.current;
    const look = async () => {
      for (let seen: string | null = null; goesOn(); await new Promise((resume) => setTimeout(resume, AGAIN_MS))) {
        const reached = await read(async (db) => JSON.stringify((await db.meta.get('compaction')) ?? null));
        if (seen === reached) continue;
        seen = reached;
        await count();
        const freed = await compactAll(true, goesOn);
        if (freed && goesOn()) setState({ is: 'found', ...freed });
      }
    };
    look().catch((failure: unknown) => goesOn() && setState({ is: 'failed', failure }));
    return () => {
      isStale = isGone.current = true;
    };
  }, [count]);
  const compact = () => {
    isByHand.current = true;
    setState({ is: 'compacting' });
    compactAll(false, () => !isGone.current)
      .then(async (freed) => {
        if (!freed) return;
        setState({ is: 'freed', ...freed });
        await count();
      })
      .catch((failure: unknown) => setState({ is: 'failed', failure }));
  };
  return { state, compact };
}
