import { useEffect, useState } from 'react';
import { db } from '../../lib/store/db';
import { openPast, type Past } from '../../lib/store/queries/past';
import type { PastRoot } from '../../lib/store/queries/past-memory';

/**
 * A goal as it was at a moment; forgotten when the page is left.
 * @param at epoch ms, in the past.
 * @returns `undefined` while it is being recalled.
 */
export function usePast({ kind, id }: PastRoot, at: number): Past | undefined {
  const key = `${kind} ${id} ${at}`;
  const [found, setFound] = useState<{ readonly key: string; readonly past: Past } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const opening = openPast(db, { kind, id } as PastRoot, at, Date.now());
    opening.then(
      (past) => !isLeft && setFound({ key, past }),
      // Shown by the boundary above, like every failure of the database.
      (error: unknown) =>
        setFound(() => {
          throw error;
        }),
    );
    return () => {
      isLeft = true;
      opening.then((past) => past.close()).catch(reportError);
    };
  }, [key, kind, id, at]);
  return found?.key === key ? found.past : undefined;
}
