import type { ImportReport } from '../../../lib/exchange/report';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { fieldWord } from '../history/values';
import { RECORD_WORDS } from '../words';
import { FaultList } from './FaultList';
import { TallyTable } from './TallyTable';
import { useBackupImport } from './useBackupImport';

/** A backup on its way in: what it would do, then the button that does it, then its Undo. */
export function BackupImport({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { step, refusal, bring, undo } = useBackupImport(file);
  const report = 'report' in step ? step.report : null;
  const isRefused = step.is === 'refused' || (report !== null && report.faults.length > 0);
  const isNews =
    report !== null && !isRefused && talliesOf(report).some(({ tally }) => tally.added + tally.changed > 0);
  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status" className="text-muted">
        {step.is === 'sending' && `Reading ${file.name}: ${Math.round(step.ratio * 100)} %`}
        {step.is === 'checked' && !isRefused && (isNews ? 'Nothing is changed yet.' : 'All of this is already here.')}
        {step.is === 'importing' && 'Importing…'}
      </p>
      {step.is === 'refused' && step.fault && (
        <FaultList tone="refused" title="This file cannot be imported" faults={[step.fault]} />
      )}
      {report && <FaultList tone="refused" title="Nothing can be imported from this file" faults={report.faults} />}
      <Refusal refusal={step.is === 'refused' ? step.refusal : refusal} />
      {report && !isRefused && <Outlook report={report} />}
      <Notice tone="done" onUndo={step.is === 'imported' ? () => void undo() : undefined}>
        {step.is === 'imported' ? 'Imported.' : step.is === 'undone' ? 'Undone: all is as it was before.' : null}
      </Notice>
      <div className="flex gap-2">
        {isNews && (step.is === 'checked' || step.is === 'importing') && (
          <Button kind="primary" isPending={step.is === 'importing'} onClick={() => void bring()}>
            Import
          </Button>
        )}
        <Button onClick={onClose}>
          {step.is === 'imported' || step.is === 'undone' ? 'Done' : 'Choose another file'}
        </Button>
      </div>
    </div>
  );
}

const RECORDS = ['person', 'cycle', 'objective', 'keyResult', 'link', 'checkIn'] as const;

const talliesOf = ({ records, changes, tickets, ticketEvents }: ImportReport) => [
  ...RECORDS.map((kind) => ({
    name: `${RECORD_WORDS[kind][0]?.toUpperCase()}${RECORD_WORDS[kind].slice(1)}`,
    tally: records[kind],
  })),
  { name: 'Ticket', tally: tickets },
  { name: 'Step of a ticket', tally: ticketEvents },
  { name: 'Entry of the history', tally: changes },
];

function Outlook({ report }: { readonly report: ImportReport }) {
  const { conflicts, conflictCount, madeAt } = report;
  const when = madeAt === null ? '' : ` of ${new Date(madeAt).toLocaleString()}`;
  return (
    <>
      <TallyTable caption={`What is in this backup${when}`} rows={talliesOf(report)} />
      {conflictCount > 0 && (
        <div className="text-sm">
          <p className="font-medium">
            {conflictCount} {conflictCount === 1 ? 'field was' : 'fields were'} changed here and there; the later value
            counts, the other one stays in the history
          </p>
          <ul className="mt-1 list-disc ps-5">
            {conflicts.slice(0, 20).map(({ kind, id, title, field, kept }) => (
              <li key={`${id} ${field}`}>
                {fieldWord(field)} of the {RECORD_WORDS[kind]} <bdi>“{title}”</bdi>:{' '}
                {kept === 'ours' ? 'the value here is later' : 'the value in the file is later'}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
