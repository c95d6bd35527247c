import { KINDS } from '../../../lib/exchange/backup';
import type { ImportReport } from '../../../lib/exchange/report';
import { momentText } from '../../../lib/i18n/dates';
import { common } from '../../../lib/i18n/en/common';
import { data } from '../../../lib/i18n/en/data';
import { amount } from '../../../lib/i18n/words';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { filled } from '../../ui/filled';
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
        {step.is === 'checked' && !isRefused && (isNews ? data.notYet : data.allHere)}
      </p>
      {report && <FaultList tone="refused" title={data.notImportable} faults={report.faults} />}
      <Refusal refusal={step.refusal} />
      {report && !isRefused && <Outlook report={report} />}
      <Notice tone="done" onUndo={step.is === 'imported' ? () => void undo(step.report).catch(reportError) : undefined}>
        {step.is === 'imported' ? data.imported : step.is === 'undone' ? data.asBefore : null}
      </Notice>
      <div className="flex gap-2">
        {isNews && step.is === 'checked' && (
          <Button kind="primary" onClick={() => void bring(report).catch(reportError)}>
            {data.import}
          </Button>
        )}
        <Button onClick={onClose}>{isDone ? data.done : data.otherFile}</Button>
      </div>
    </div>
  );
}

/** A share of deletions that nobody should miss. */
const MANY = 0.2;

const talliesOf = ({ records, changes, tickets, ticketEvents }: ImportReport) => [
  ...KINDS.map((kind) => ({
    name: `${RECORD_WORDS[kind][0]?.toUpperCase()}${RECORD_WORDS[kind].slice(1)}`,
    tally: records[kind],
  })),
  { name: data.ticket, tally: tickets },
  { name: data.step, tally: ticketEvents },
  { name: data.entry, tally: changes },
];

function Outlook({ report }: { readonly report: ImportReport }) {
  const { conflicts, conflictCount, deleted, madeAt } = report;
  return (
    <>
      <TallyTable
        caption={madeAt === null ? data.inBackup : data.inBackupOf(momentText(madeAt))}
        rows={talliesOf(report)}
      />
      {deleted.count > 0 && (
        <p className={deleted.count > deleted.of * MANY ? 'font-medium' : 'text-sm'}>
          {data.deletedThere(deleted.count, amount(deleted.count))}
        </p>
      )}
      {conflictCount > 0 && (
        <div className="text-sm">
          <p className="font-medium">{data.changedBoth(conflictCount)}</p>
          <ul className="mt-1 list-disc ps-5">
            {conflicts.slice(0, 20).map(({ kind, id, title, field, kept }) => (
              <li key={`${id} ${field}`}>
                {filled(data.fieldOf, fieldWord(field), RECORD_WORDS[kind], <bdi>{common.quoted(title)}</bdi>)}:{' '}
                {kept === 'ours' ? data.oursLater : data.theirsLater}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
