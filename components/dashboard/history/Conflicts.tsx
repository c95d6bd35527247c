import { readClock } from '../../../lib/domain/clock';
import { momentText } from '../../../lib/i18n/dates';
import { history } from '../../../lib/i18n/en/history';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { type UndoConflict, undoConflicts } from '../../../lib/store/queries/undo-conflicts';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Became } from './Became';
import { nameIn } from './describe';
import { fieldWord, valueText } from './values';

interface ConflictsProps {
  readonly actId: string;
  readonly isPending: boolean;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** What was changed or made since, by whom, from what to what; and the choice to go on with the rest or to leave it. */
export function Conflicts({ actId, isPending, onGoOn, onLeave }: ConflictsProps) {
  const found = useLive((db, now) => undoConflicts(db, actId, now), [actId]);
  if (!found) return null;
  const { conflicts, foreign, deletes, hasRest, names } = found;
  return (
    <div className="flex flex-col gap-2 rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-sm">
      <p className="font-medium">{history.notUndone}</p>
      <ul className="list-disc ps-5">
        {conflicts.map((conflict) => (
          <li key={`${conflict.id} ${conflict.field}`} className="[overflow-wrap:anywhere]">
            <ConflictText conflict={conflict} names={names} />
          </li>
        ))}
        {foreign > 0 && <li>{history.madeBelow(foreign)}</li>}
      </ul>
      <p className="text-muted">{!hasRest ? history.nothingLeft : deletes ? history.deletesIt : history.leavesThese}</p>
      <div className="flex flex-wrap gap-2">
        {hasRest && (
          <Button size="small" kind={deletes ? 'danger' : 'secondary'} isPending={isPending} onClick={onGoOn}>
            {deletes ? history.deleteAnyway : history.undoRest}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={onLeave}>
          {history.leaveIt}
        </Button>
      </div>
    </div>
  );
}

function ConflictText({ conflict, names }: { readonly conflict: UndoConflict; readonly names: RecordNames }) {
  const { id, field, by } = conflict;
  const what = nameIn(names, id);
  if (!by) return <>{history.isOther(fieldWord(field), what)}</>;
  const since = history.by(names.get(by.personId) ?? history.someone, momentText(readClock(by.clock).ms));
  if (field === 'deletedAt' && by.set.deletedAt !== null) return <>{history.deletedSince(what, since)}</>;
  return (
    <>
      {history.fieldOf(fieldWord(field), what)}:{' '}
      <Became from={valueText(field, by.was[field], names)} to={valueText(field, by.set[field], names)} />, {since}
      {by.reason && (
        <>
          {' '}
          (<bdi>{by.reason}</bdi>)
        </>
      )}
    </>
  );
}
