import { useEffect, useState } from 'react';
import type { CycleId } from '../../../lib/domain/ids';
import type { DraftReport, ReadDrafts } from '../../../lib/exchange/drafts';
import { useAct } from '../../hooks/useAct';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { useSaidAct } from '../shell/useSaidAct';
import { CycleField } from './CycleField';
import { FaultList } from './FaultList';
import { TallyTable } from './TallyTable';

interface DraftsImportProps {
  readonly name: string;
  readonly read: ReadDrafts;
  readonly onImported?: () => void;
  readonly onClose: () => void;
}

/** Objectives out of a table or a document: what they would do, then the button that does it. */
export function DraftsImport({ name, read, onImported, onClose }: DraftsImportProps) {
  const [cycleId, setCycleId] = useState<CycleId | null>(null);
  const [answer, setAnswer] = useState<{ readonly about: unknown; readonly report: DraftReport } | null>(null);
  const { send: preview, refusal } = useAct('previewObjectives');
  const act = useSaidAct('importObjectives');
  const input = { drafts: read.drafts, cycleId, reason: `Imported from ${name}` };
  const { drafts } = read;
  useEffect(() => {
    let isGone = false;
    void preview({ drafts, cycleId, reason: '' }).then((result) => {
      if (!isGone && result.ok) setAnswer({ about: drafts, report: result.value });
    });
    return () => {
      isGone = true;
    };
  }, [preview, drafts, cycleId]);

  // An answer about what was read before is none about this.
  const report = answer?.about === drafts ? answer.report : null;
  const faults = [...read.faults, ...(report?.faults ?? [])];
  const changes = report
    ? [report.objectives, report.keyResults].reduce((sum, each) => sum + each.added + each.changed, 0)
    : 0;
  const bring = async () => {
    const done = await act.send(input, `Imported from ${name}.`);
    if (!done) return;
    onImported?.();
    onClose();
  };
  return (
    <div className="flex flex-col items-start gap-4">
      <div className="w-full sm:w-72">
        <CycleField
          label="Cycle"
          none="The file names it"
          hint="For objectives whose cycle the file does not name."
          value={cycleId}
          onChange={setCycleId}
        />
      </div>
      <FaultList tone="refused" title="Nothing can be imported before this is put right" faults={faults} />
      <FaultList tone="repaired" title="Read otherwise than it stands" faults={read.repairs} />
      {report && <Outlook report={report} />}
      <p role="status" className="text-muted">
        {report && faults.length === 0 && (changes > 0 ? 'Nothing is changed yet.' : 'All of this is already here.')}
      </p>
      <Refusal refusal={refusal ?? act.refusal} />
      <div className="flex gap-2">
        {faults.length === 0 && changes > 0 && (
          <Button kind="primary" isPending={act.isPending} onClick={() => bring().catch(reportError)}>
            Import
          </Button>
        )}
        <Button onClick={onClose}>Choose another file</Button>
      </div>
    </div>
  );
}

function Outlook({ report }: { readonly report: DraftReport }) {
  const { people, cycles } = report;
  return (
    <>
      <TallyTable
        caption="What is in this file"
        rows={[
          { name: 'Objectives', tally: report.objectives },
          { name: 'Key results', tally: report.keyResults },
        ]}
      />
      {people.length > 0 && <p className="text-sm">New people: {people.slice(0, 20).join(', ')}</p>}
      {cycles.length > 0 && <p className="text-sm">New cycles: {cycles.slice(0, 20).join(', ')}</p>}
    </>
  );
}
