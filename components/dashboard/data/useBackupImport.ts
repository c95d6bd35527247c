import { useEffect, useState } from 'react';
import { v7 as newId } from 'uuid';
import { OkrError } from '../../../lib/domain/errors';
import type { Fault } from '../../../lib/exchange/fault';
import type { ImportReport } from '../../../lib/exchange/report';
import { command } from '../../hooks/command';
import { type Staged, stageFile } from './stage-file';

/** Where the import of a backup stands. */
export type BackupStep =
  | { readonly is: 'sending'; readonly ratio: number }
  | { readonly is: 'refused'; readonly fault: Fault | null; readonly refusal: OkrError | null }
  | {
      readonly is: 'checked' | 'importing' | 'imported' | 'undone';
      readonly staged: Staged;
      readonly report: ImportReport;
    };

/** Sends a file, asks what it would do, and does it or takes it back when the person says so. */
export function useBackupImport(file: File) {
  const [step, setStep] = useState<BackupStep>({ is: 'sending', ratio: 0 });
  const [refusal, setRefusal] = useState<OkrError | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (next: BackupStep) => !isGone && setStep(next);
    check(file, (ratio) => show({ is: 'sending', ratio }))
      .then(show)
      .catch((error: unknown) => show({ is: 'refused', fault: null, refusal: named(error) }));
    return () => {
      isGone = true;
    };
  }, [file]);

  const act = async (work: (at: Checked) => Promise<BackupStep>) => {
    if (step.is === 'sending' || step.is === 'refused') return;
    setRefusal(null);
    try {
      setStep(await work(step));
    } catch (error) {
      setRefusal(named(error));
      setStep(step);
    }
  };
  const bring = () =>
    act(async (at) => {
      setStep({ ...at, is: 'importing' });
      const { value: report } = await command('importBackup', at.staged);
      return { ...at, is: 'imported', report };
    });
  const undo = () =>
    act(async (at) => {
      await command('undoImport', { importId: at.staged.importId });
      return { ...at, is: 'undone' };
    });
  return { step, refusal, bring, undo };
}

type Checked = Exclude<BackupStep, { readonly is: 'sending' | 'refused' }>;

async function check(file: File, told: (ratio: number) => void): Promise<BackupStep> {
  const staged = await stageFile(file, newId(), told);
  if ('code' in staged) return { is: 'refused', fault: staged, refusal: null };
  const { value: report } = await command('previewBackup', staged);
  return { is: 'checked', staged, report };
}

/** What a person can act on; anything else is a bug and stays loud. */
function named(error: unknown): OkrError {
  if (error instanceof OkrError) return error;
  throw error;
}
