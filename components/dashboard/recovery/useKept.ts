import { useCallback, useEffect, useState } from 'react';
import { type Kept, keptSnapshots, quarantined } from './files';

/** What lies outside of the database. */
export interface KeptFiles {
  readonly snapshots: readonly Kept[];
  readonly damaged: readonly string[];
}

interface Reading {
  /** `undefined` until they are there. */
  readonly files?: KeptFiles;
  /** Why they are not. */
  readonly failure?: unknown;
}

/** The files, read once and whenever asked again. */
export function useKept(): Reading & { readonly look: () => void } {
  const [reading, setReading] = useState<Reading>({});
  const look = useCallback(() => {
    Promise.all([keptSnapshots(), quarantined()])
      .then(([snapshots, damaged]) => setReading({ files: { snapshots, damaged } }))
      .catch((failure: unknown) => setReading({ failure }));
  }, []);
  useEffect(look, [look]);
  return { ...reading, look };
}
