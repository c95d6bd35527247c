import { useState } from 'react';
import type { CycleId } from '../../../lib/domain/ids';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useSafety } from '../recovery/useSafety';
import { useSay } from '../shell/notices';
import { CycleField } from './CycleField';
import { saveBackup, saveDocument, saveTable } from './export-files';

const SAVED = 'The file is in your downloads.';
const TOO_LARGE =
  'Backup made, but it is larger than the 1 GB that Throughline can read again. Keep safety copies as well.';

/** Takes everything out: for safety, for a spreadsheet, for a wiki. */
export function ExportCard() {
  const say = useSay();
  const note = useSafety('noteExport');
  const [cycleId, setCycleId] = useState<CycleId | null>(null);
  const [isSaving, setSaving] = useState(false);
  const save = (make: (now: number) => Promise<string>) => {
    setSaving(true);
    make(Date.now())
      .then((text) => say({ text, actId: null }))
      .finally(() => setSaving(false))
      .catch(reportError);
  };
  const backup = async (now: number) => {
    if (!(await saveBackup(now))) return TOO_LARGE;
    await note.send(null);
    return `Backup made. ${SAVED}`;
  };
  return (
    <Card size="roomy" title="Export">
      <div className="flex flex-col items-start gap-5">
        <div className="flex flex-col items-start gap-2">
          <p className="text-muted">
            A backup holds all goals, check-ins, links and their whole history. No passwords, no tokens. Keep it outside
            of this browser.
          </p>
          <Button kind="primary" isPending={isSaving} onClick={() => save(backup)}>
            Save a backup
          </Button>
        </div>
        <div className="flex w-full flex-col items-start gap-2">
          <div className="w-full sm:w-72">
            <CycleField label="Objectives of" none="All cycles" value={cycleId} onChange={setCycleId} />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button isPending={isSaving} onClick={() => save((now) => saveTable(cycleId, now).then(() => SAVED))}>
              Save as table (CSV)
            </Button>
            <Button isPending={isSaving} onClick={() => save((now) => saveDocument(cycleId, now).then(() => SAVED))}>
              Save as document (Markdown)
            </Button>
          </div>
        </div>
      </div>
    </Card>
  );
}
