import { useState } from 'react';
import { localDate } from '../../../lib/domain/calendar';
import { momentText } from '../../../lib/i18n/dates';
import { common } from '../../../lib/i18n/en/common';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { phrases } from '../../../lib/i18n/en/phrases';
import { stepsText, valueText } from '../../../lib/i18n/measures';
import type { CheckInView } from '../../../lib/store/queries/check-ins';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { ConfidenceLine } from '../../charts/ConfidenceLine';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { CheckInForm } from '../../okr/CheckInForm';
import { checkInDraftKey } from '../../okr/draft-keys';
import { StatusPill } from '../../okr/StatusPill';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { HistoryLink } from '../history/HistoryLink';
import { useSay } from '../shell/notices';
import { Prose } from '../shell/Prose';
import { Acknowledgement } from './Acknowledgement';

interface CheckInsProps {
  readonly goal: KeyResultView;
  readonly rows: readonly CheckInView[];
}

/** What the owner said, latest first, and the form to say it again. */
export function CheckIns({ goal, rows }: CheckInsProps) {
  const isPast = useIsPast();
  const [isOpen, setOpen] = useState(() => !isPast && hasDraft(checkInDraftKey(goal)));
  const say = useSay();
  const open = !isPast && (
    <Button kind={goal.verdict.silence.isDue ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
      {common.checkIn}
    </Button>
  );
  return (
    <Card size="roomy" title={keyResults.checkIns} aside={!isOpen && rows.length > 0 && open}>
      {isOpen && (
        <CheckInForm
          goal={goal}
          onCancel={() => setOpen(false)}
          onDone={(actId) => {
            setOpen(false);
            say({ text: phrases.checkedIn, actId });
          }}
        />
      )}
      {rows.length === 0 && !isOpen && (
        <EmptyState title={keyResults.noCheckIn} action={open}>
          {keyResults.sayIt}
        </EmptyState>
      )}
      <ConfidenceLine
        points={rows.map(({ checkIn: { at, confidence } }) => ({ on: localDate(at), value: confidence })).toReversed()}
      />
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <CheckInLine key={row.checkIn.id} row={row} goal={goal} />
        ))}
      </ul>
    </Card>
  );
}

interface CheckInLineProps {
  readonly row: CheckInView;
  readonly goal: KeyResultView;
}

function CheckInLine({ row, goal }: CheckInLineProps) {
  const { checkIn, author, measure } = row;
  const { at, value, confidence, status, note, blocker, work } = checkIn;
  const told =
    measure?.kind === 'milestone'
      ? stepsText(measure)
      : value !== null && valueText(measure ?? goal.keyResult.measure, value);
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        {told && <ClippedText className="min-w-0 font-semibold">{told}</ClippedText>}
        {status && <StatusPill status={status} />}
        <span>{keyResults.confidence(confidence)}</span>
        <span className="flex min-w-0 flex-wrap gap-x-2 text-sm text-muted">
          <time dateTime={new Date(at).toISOString()}>{momentText(at)}</time>
          {author ? <ClippedText lines={1}>{author.name}</ClippedText> : phrases.someone}
          {work.linked > 0 && <span>{keyResults.doneThen(work.done, work.linked)}</span>}
        </span>
        <span className="-ms-2">
          <HistoryLink kind="checkIn" id={checkIn.id} of={keyResults.checkInOf(momentText(at))} />
        </span>
      </div>
      {note && <Prose text={note} />}
      {blocker && <Prose text={phrases.blocked(blocker)} />}
      <Acknowledgement row={row} title={goal.keyResult.title} />
    </li>
  );
}
