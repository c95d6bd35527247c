import type { ImportReport } from '../../../lib/exchange/report';
import { amount } from '../../../lib/i18n/words';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { fieldWord } from '../history/values';
import { RECORD_WORDS } from '../words';
import { FaultList } from './FaultList';
import { ImportProgress } from './ImportProgress';
import { TallyTable } from './TallyTable';
import { useBackupImport } from './useBackupImport';

/** A backup on its way in: what it would do, then the button that does it, then its Undo. */
export function BackupImport({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { step, bring, undo, cancel } = useBackupImport(file);
  const { report } = step;
  if ('progress' in step) {
    return <ImportProgress name={file.name} progress={step.progress} onCancel={cancel} />;
  }
  const isRefused = report === null || report.faults.length > 0;
  const isNews = !isRefused && talliesOf(report).some(({ tally }) => tally.added + tally.changed > 0);
  const isDone = step.is === 'imported' || step.is === 'undone';
  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status" className="text-muted">
        {step.is === 'checked' && !isRefused && (isNews ? 'Nothing is changed yet.' : 'All of this is already here.')}
      </p>
      {report && <FaultList tone="refused" title="Nothing can be imported from this file" faults={report.faults} />}
      <Refusal refusal={step.refusal} />
      {report && !isRefused && <Outlook report={report} />}
      <Notice tone="done" onUndo={step.is === 'imported' ? () => void undo(step.report).catch(reportError) : undefined}>
        {step.is === 'imported' ? 'Imported.' : step.is === 'undone' ? 'Undone: all is as it was before.' : null}
      </Notice>
      <div className="flex gap-2">
        {isNews && step.is === 'checked' && (
          <Button kind="primary" onClick={() => void bring(report).catch(reportError)}>
            Import
          </Button>
        )}
        <Button onClick={onClose}>{isDone ? 'Done' : 'Choose another file'}</Button>
      </div>
    </div>
  );
}

/** A share of deletions that nobody should miss. */
const MANY = 0.2;

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
  const { conflicts, conflictCount, deleted, madeAt } = report;
  const when = madeAt === null ? '' : ` of ${new Date(madeAt).toLocaleString()}`;
  return (
    <>
      <TallyTable caption={`What is in this backup${when}`} rows={talliesOf(report)} />
      {deleted.count > 0 && (
        <p className={deleted.count > deleted.of * MANY ? 'font-medium' : 'text-sm'}>
          {amount(deleted.count)} of what is here {deleted.count === 1 ? 'was' : 'were'} deleted there since, and would
          be deleted here. A snapshot is taken before.
        </p>
      )}
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
