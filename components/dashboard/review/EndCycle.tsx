import type { Row } from '../../../lib/domain/change';
import type { Cycle } from '../../../lib/domain/cycle';
import { review } from '../../../lib/i18n/en/review';
import type { ReviewedGoal } from '../../../lib/store/queries/review';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useSaidAct } from '../shell/useSaidAct';
import { readyGrade } from './graded';

interface EndCycleProps {
  readonly cycle: Row<Cycle>;
  readonly goals: readonly ReviewedGoal[];
}

/** Closes what needs no more words, then the cycle itself: one act each, each with its undo. */
export function EndCycle({ cycle, goals }: EndCycleProps) {
  const closing = useSaidAct('closeObjective');
  const ending = useSaidAct('saveCycle');
  const isClosed = cycle.state === 'closed';
  const open = goals.filter(({ objective }) => objective.state === 'active');
  const ready = open.flatMap(({ objective, ...goal }) => {
    const grade = readyGrade({ objective, ...goal });
    return grade ? [{ objective, grade }] : [];
  });
  const closeReady = async () => {
    for (const { objective, grade } of ready) {
      const { id, retrospective } = objective;
      const said = { id, retrospective, score: grade.score, reason: '', cause: null, isDropped: false };
      if (!(await closing.send(said, review.closedOne))) return;
    }
  };
  const end = () =>
    ending.send(
      { id: cycle.id, state: isClosed ? 'active' : 'closed' },
      isClosed ? review.reopened : review.closedCycle,
    );
  return (
    <div className="print:hidden">
      <Card size="roomy" title={review.end}>
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-3xl">
            {isClosed ? review.isClosed : open.length === 0 ? review.endReady : review.endWaits(open.length)}
          </p>
          {!isClosed && ready.length > 0 && (
            <>
              <p className="max-w-3xl text-sm text-muted">{review.closeAllHint}</p>
              <Button isPending={closing.isPending} onClick={() => void closeReady().catch(reportError)}>
                {review.closeAll(ready.length)}
              </Button>
            </>
          )}
          <Button
            kind={!isClosed && open.length === 0 ? 'primary' : 'secondary'}
            isPending={ending.isPending}
            onClick={() => void end().catch(reportError)}
          >
            {isClosed ? review.reopen : review.closeCycle}
          </Button>
          <Refusal refusal={closing.refusal ?? ending.refusal} />
        </div>
      </Card>
    </div>
  );
}
