import type { CycleId } from '../../../lib/domain/ids';
import { review } from '../../../lib/i18n/en/review';
import { stretchText } from '../../../lib/i18n/stretch';
import { type ReviewView, reviewOf } from '../../../lib/store/queries/review';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { NewObjectiveButton } from '../objectives/NewObjectiveButton';
import { hrefOf } from '../routes';
import { Gone } from '../shell/Gone';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CYCLE_STATE_WORDS } from '../words';
import { CameOut } from './CameOut';
import { EndCycle } from './EndCycle';
import { Retrospective } from './Retrospective';
import { ReviewedObjective } from './ReviewedObjective';

/** The end of a cycle: how each objective came out and why, what was learnt, what goes on. Prints on one page. */
export function ReviewPage({ id }: { readonly id: CycleId }) {
  const found = useLive((db, now) => reviewOf(db, id, now), [id]);
  return <Loaded value={found}>{(view) => (view ? <Review view={view} /> : <Gone what="cycle" />)}</Loaded>;
}

function Review({ view: { cycle, goals, notes } }: { readonly view: ReviewView }) {
  return (
    <Screen
      title={review.title(cycle.name)}
      above={
        <>
          <a href={hrefOf({ name: 'cycle', id: cycle.id })} className="alone min-w-0 text-accent hover:underline">
            <ClippedText lines={1}>{cycle.name}</ClippedText>
          </a>
          <span>
            {CYCLE_STATE_WORDS[cycle.state]} · {stretchText(cycle.startsOn, cycle.endsOn)}
          </span>
        </>
      }
      aside={goals.length > 0 && <Button onClick={() => window.print()}>{review.print}</Button>}
    >
      {goals.length === 0 ? (
        <Card size="roomy">
          <EmptyState title={review.none} action={<NewObjectiveButton cycleId={cycle.id} />}>
            {review.noneHint}
          </EmptyState>
        </Card>
      ) : (
        <>
          <CameOut goals={goals} />
          <div className="flex flex-col gap-5 print:block print:columns-2 print:gap-4">
            {goals.map((goal) => (
              <ReviewedObjective key={goal.objective.id} goal={goal} isCycleClosed={cycle.state === 'closed'} />
            ))}
          </div>
        </>
      )}
      <Retrospective cycleId={cycle.id} notes={notes} />
      <EndCycle cycle={cycle} goals={goals} />
    </Screen>
  );
}
