import { readClock } from '../../../lib/domain/clock';
import { momentText } from '../../../lib/i18n/dates';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { type UndoConflict, undoConflicts } from '../../../lib/store/queries/undo-conflicts';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
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
      <p className="font-medium">Not undone, because there were changes since:</p>
      <ul className="list-disc ps-5">
        {conflicts.map((conflict) => (
          <li key={`${conflict.id} ${conflict.field}`} className="[overflow-wrap:anywhere]">
            <ConflictText conflict={conflict} names={names} />
          </li>
        ))}
        {foreign > 0 && <li>{foreign === 1 ? 'One record was' : `${foreign} records were`} made below it since.</li>}
      </ul>
      <p className="text-muted">
        {!hasRest
          ? 'Nothing else is left of this act. Undo what came later first.'
          : deletes
            ? 'Going on deletes what the act made, with all of that. A redo brings it back.'
            : 'Going on leaves these as they are and undoes the rest.'}
      </p>
      <div className="flex flex-wrap gap-2">
        {hasRest && (
          <Button size="small" kind={deletes ? 'danger' : 'secondary'} isPending={isPending} onClick={onGoOn}>
            {deletes ? 'Delete it anyway' : 'Undo the rest'}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

function ConflictText({ conflict, names }: { readonly conflict: UndoConflict; readonly names: RecordNames }) {
  const { id, field, by } = conflict;
  const what = nameIn(names, id);
  if (!by)
    return (
      <>
        {fieldWord(field)} of {what} is another one now.
      </>
    );
  const since = `by ${names.get(by.personId) ?? 'somebody who is gone'}, ${momentText(readClock(by.clock).ms)}`;
  if (field === 'deletedAt' && by.set.deletedAt !== null)
    return (
      <>
        {what} was deleted since, {since}.
      </>
    );
  return (
    <>
      {fieldWord(field)} of {what}: <bdi>{valueText(field, by.was[field], names)}</bdi> →{' '}
      <bdi>{valueText(field, by.set[field], names)}</bdi>, {since}
      {by.reason && (
        <>
          {' '}
          (<bdi>{by.reason}</bdi>)
        </>
      )}
    </>
  );
}
