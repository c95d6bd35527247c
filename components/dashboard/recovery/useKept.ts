import { useCallback, useEffect, useState } from 'react';
import { type Kept, keptSnapshots, quarantined } from './files';

/** What lies outside of the database. */
export interface KeptFiles {
  readonly snapshots: readonly Kept[];
  readonly damaged: readonly string[];
}

/** The files, read once and whenever asked again; `undefined` until they are there. */
export function useKept(): { readonly files: KeptFiles | undefined; readonly look: () => void } {
  const [files, setFiles] = useState<KeptFiles>();
  const look = useCallback(() => {
    void Promise.all([keptSnapshots(), quarantined()]).then(([snapshots, damaged]) => setFiles({ snapshots, damaged }));
  }, []);
  useEffect(look, [look]);
  return { files, look };
}
