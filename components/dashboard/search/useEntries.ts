import { useEffect, useState } from 'react';
import { searchItems } from '../../../lib/store/queries/search-items';
import { read } from '../../hooks/read';
import { destinations } from './destinations';
import { type Entry, entryOf } from './found';

/** Everything that can be found: what is known at once, and what arrives slice by slice. Read once per opening. */
export function useEntries(): { readonly entries: readonly Entry[]; readonly isWhole: boolean } {
  const [found, setFound] = useState(() => ({ entries: destinations(), isWhole: false }));
  useEffect(() => {
    let isLeft = false;
    const take = async () => {
      for await (const items of read(searchItems)) {
        if (isLeft) return;
        const entries = items.map(entryOf);
        setFound((last) => ({ ...last, entries: [...last.entries, ...entries] }));
        // Between two slices the page answers.
        await new Promise((resume) => setTimeout(resume));
      }
      setFound((last) => ({ ...last, isWhole: true }));
    };
    take().catch((error: unknown) =>
      setFound(() => {
        throw error;
      }),
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return found;
}
