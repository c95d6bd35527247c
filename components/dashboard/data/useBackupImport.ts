import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { OkrError } from '../../../lib/domain/errors';
import type { ImportReport, Progress, Watch } from '../../../lib/exchange/report';
import { command } from '../../hooks/command';

/** Where the import of a backup stands. */
export type BackupStep =
  | { readonly is: 'looking' | 'importing'; readonly progress: Progress | null; readonly report: ImportReport | null }
  | { readonly is: 'checked' | 'imported' | 'undone'; readonly report: ImportReport; readonly refusal: OkrError | null }
  | { readonly is: 'refused'; readonly report: null; readonly refusal: OkrError | null };

/** Asks what a file would do, and does it or takes it back when the person says so. */
export function useBackupImport(file: File) {
  const [step, setStep] = useState<BackupStep>({ is: 'looking', progress: null, report: null });
  const [importId] = useState(() => newId());
  const stop = useRef<AbortController | null>(null);
  const cancel = () => stop.current?.abort(new OkrError('import.cancelled'));

  useEffect(() => {
    const looking = new AbortController();
    stop.current = looking;
    const show = (next: BackupStep) => !looking.signal.aborted && setStep(next);
    const watch = watchOf(looking, (progress) => show({ is: 'looking', progress, report: null }));
    command('previewBackup', { file, watch }).then(
      ({ value }) => show({ is: 'checked', report: value, refusal: null }),
      (error: unknown) => setStep({ is: 'refused', report: null, refusal: named(error) }),
    );
    return () => looking.abort(new OkrError('import.cancelled'));
  }, [file]);

  const bring = async (report: ImportReport) => {
    const show = (progress: Progress | null) => setStep({ is: 'importing', progress, report });
    show(null);
    stop.current = new AbortController();
    try {
      const { value } = await command('importBackup', { importId, file, watch: watchOf(stop.current, show) });
      setStep({ is: 'imported', report: value, refusal: null });
    } catch (error) {
      setStep({ is: 'checked', report, refusal: named(error) });
    }
  };
  const undo = async (report: ImportReport) => {
    try {
      await command('undoImport', { importId });
      setStep({ is: 'undone', report, refusal: null });
    } catch (error) {
      setStep({ is: 'imported', report, refusal: named(error) });
    }
  };
  return { step, bring, undo, cancel };
}

/** A person reads no faster, and drawing every step would take longer than the steps. Milliseconds. */
const PAUSE = 100;

function watchOf({ signal }: AbortController, show: Watch['told']): Watch {
  let shownAt = Number.NEGATIVE_INFINITY;
  const told = (progress: Progress) => {
    const now = performance.now();
    if (now - shownAt < PAUSE && progress.done < progress.total) return;
    shownAt = now;
    show(progress);
  };
  return { signal, told };
}

/** What a person can act on; anything else is a bug and stays loud. */
function named(error: unknown): OkrError {
  if (error instanceof OkrError) return error;
  throw error;
}
