import { useEffect, useMemo, useState } from 'react';
import { localDate } from '../../../lib/domain/calendar';
import type { CycleId } from '../../../lib/domain/ids';
import { quarterOf } from '../../../lib/domain/quarter';
import type { DraftReport, ReadDrafts } from '../../../lib/exchange/drafts';
import { data } from '../../../lib/i18n/en/data';
import { phrases } from '../../../lib/i18n/en/phrases';
import { cycles } from '../../../lib/store/queries/alive';
import { useAct } from '../../hooks/useAct';
import { useLive } from '../../hooks/useLive';
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
  const isFirst = useLive(cycles, [])?.length === 0;
  const drafts = useMemo(() => (isFirst ? inQuarter(read.drafts) : read.drafts), [isFirst, read.drafts]);
  const input = { drafts, cycleId, reason: data.importedFrom(name) };
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
    const done = await act.send(input, data.importedFromDot(name));
    if (!done) return;
    onImported?.();
    onClose();
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {!isFirst && (
        <div className="w-full sm:w-72">
          <CycleField
            label={phrases.cycle}
            none={data.fileNames}
            hint={data.forUnnamed}
            value={cycleId}
            onChange={setCycleId}
          />
        </div>
      )}
      <FaultList tone="refused" title={data.putRight} faults={faults} />
      <FaultList tone="repaired" title={data.readOtherwise} faults={read.repairs} />
      {report && <Outlook report={report} />}
      <p role="status" className="text-muted">
        {report && faults.length === 0 && (changes > 0 ? data.notYet : data.allHere)}
      </p>
      <Refusal refusal={refusal ?? act.refusal} />
      <div className="flex gap-2">
        {faults.length === 0 && changes > 0 && (
          <Button kind="primary" isPending={act.isPending} onClick={() => bring().catch(reportError)}>
            {data.import}
          </Button>
        )}
        <Button onClick={onClose}>{data.otherFile}</Button>
      </div>
    </div>
  );
}

/** Where there is no cycle yet to choose, the file's objectives are for this quarter unless it says otherwise. */
function inQuarter(drafts: ReadDrafts['drafts']): ReadDrafts['drafts'] {
  const { name } = quarterOf(localDate(Date.now()));
  return drafts.map((draft) => (draft.cycle?.trim() ? draft : { ...draft, cycle: name }));
}

function Outlook({ report }: { readonly report: DraftReport }) {
  const { people, cycles } = report;
  return (
    <>
      <TallyTable
        caption={data.inFile}
        rows={[
          { name: data.objectives, tally: report.objectives },
          { name: phrases.keyResults, tally: report.keyResults },
        ]}
      />
      {people.length > 0 && (
        <p className="text-sm">
          {data.newPeople} {people.slice(0, 20).join(', ')}
        </p>
      )}
      {cycles.length > 0 && (
        <p className="text-sm">
          {data.newCycles} {cycles.slice(0, 20).join(', ')}
        </p>
      )}
    </>
  );
}
