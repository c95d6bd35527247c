import { useState } from 'react';
import type { CycleId } from '../../../lib/domain/ids';
import { data } from '../../../lib/i18n/en/data';
import { phrases } from '../../../lib/i18n/en/phrases';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useSafety } from '../recovery/useSafety';
import { failureText } from '../shell/Failure';
import { useSay } from '../shell/notices';
import { CycleField } from './CycleField';
import { saveBackup, saveDocument, saveTable } from './export-files';

/** Takes everything out: for safety, for a spreadsheet, for a wiki. */
export function ExportCard() {
  const say = useSay();
  const note = useSafety('noteExport');
  const [cycleId, setCycleId] = useState<CycleId | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const save = (make: (now: number) => Promise<string>) => {
    setSaving(true);
    setFailure(null);
    make(Date.now())
      .then((text) => say({ text, actId: null }))
      .catch(setFailure)
      .finally(() => setSaving(false));
  };
  const backup = async (now: number) => {
    if (!(await saveBackup(now))) return data.tooLarge;
    await note.send(null);
    return data.backupMade;
  };
  return (
    <Card size="roomy" title={data.export}>
      <div className="flex flex-col items-start gap-5">
        <Alert>{failure !== null && failureText(failure)}</Alert>
        <div className="flex flex-col items-start gap-2">
          <p className="text-muted">{data.backupText}</p>
          <Button kind="primary" isPending={isSaving} onClick={() => save(backup)}>
            {data.saveBackup}
          </Button>
        </div>
        <div className="flex w-full flex-col items-start gap-2">
          <div className="w-full sm:w-72">
            <CycleField label={data.objectivesOf} none={phrases.allCycles} value={cycleId} onChange={setCycleId} />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              isPending={isSaving}
              onClick={() => save((now) => saveTable(cycleId, now).then(() => data.isSaved))}
            >
              {data.asTable}
            </Button>
            <Button
              isPending={isSaving}
              onClick={() => save((now) => saveDocument(cycleId, now).then(() => data.isSaved))}
            >
              {data.asDocument}
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
