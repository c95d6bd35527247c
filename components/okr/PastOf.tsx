import { type GoalPast, goalPast } from '../../lib/store/queries/goal-past';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { useLive } from '../hooks/useLive';
import { SignalMark } from './SignalMark';
import { SparkLine } from './SparkLine';

/** How a goal moved of late, and what about it does not fit together; nothing while it is looked up. */
export function PastOf({ goal }: { readonly goal: KeyResultView }) {
  const past = useLive((db, now) => goalPast(db, goal, now), [goal]);
  return past ? <Past past={past} /> : <span aria-busy="true" />;
}

export const Past = ({ past: { spark, signals } }: { readonly past: GoalPast }) => (
  <>
    {spark && <SparkLine spark={spark} />}
    <SignalMark signals={signals} />
  </>
);
