import { useCallback, useEffect, useState } from 'react';
import { OkrError } from '../../../lib/domain/errors';
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
  readonly refusal?: OkrError;
}

/** The files, read once and whenever asked again. */
export function useKept(): Reading & { readonly look: () => void } {
  const [reading, setReading] = useState<Reading>({});
  const look = useCallback(() => {
    Promise.all([keptSnapshots(), quarantined()])
      .then(([snapshots, damaged]) => setReading({ files: { snapshots, damaged } }))
      .catch((error: unknown) => {
        if (!(error instanceof OkrError)) throw error;
        setReading({ refusal: error });
      })
      .catch(reportError);
  }, []);
  useEffect(look, [look]);
  return { ...reading, look };
}
