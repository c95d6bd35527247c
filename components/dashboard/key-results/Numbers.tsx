import { useMemo } from 'react';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { ruleSentence } from '../../../lib/i18n/words';
import { explainKeyResult } from '../../../lib/store/queries/explanations';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { useLive } from '../../hooks/useLive';
import { ProgressBars } from '../../okr/ProgressBars';
import { SignalList } from '../../okr/SignalList';
import { StatusPill } from '../../okr/StatusPill';
import { beyondSentence, outcomeSentence, workSentence } from '../../okr/sentences';
import { Card } from '../../ui/Card';
import { Explain } from '../shell/Explain';
import { useSignals } from '../signals/useSignals';
import { MeasureDetails } from './MeasureDetails';

/** The two honest numbers, the status and its rule; where they disagree; each with its arithmetic. */
export function Numbers({ view }: { readonly view: KeyResultView }) {
  const { keyResult, numbers, verdict, objective } = view;
  const [outcome, work] = [outcomeSentence(keyResult, numbers.outcome), workSentence(numbers.work)];
  const beyond = beyondSentence(numbers.outcome);
  const explanations = useLive((db, now) => explainKeyResult(db, view, now), [view]);
  const signalsOf = useSignals(useMemo(() => [view], [view]));
  return (
    <Card size="roomy" title={keyResults.stands}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusPill status={verdict.status} />
          <span className="text-sm text-muted">
            {objective.state === 'draft' ? keyResults.draft : ruleSentence(verdict)}
            {objective.state === 'closed' && <> {keyResults.closedNote}</>}
          </span>
        </div>
        <ProgressBars goal={view} />
        <p className="text-sm text-muted [overflow-wrap:anywhere]">
          {keyResults.outcomeIs(outcome)} {beyond && <strong className="font-medium text-ink">{beyond}</strong>}{' '}
          {keyResults.workIs(work)}
        </p>
        <MeasureDetails measure={keyResult.measure} outcome={numbers.outcome} />
        <SignalList signals={signalsOf(keyResult.id)} />
        <div className="grid gap-x-6 gap-y-1 lg:grid-cols-2">
          <Explain label={keyResults.howOutcome} explanation={explanations?.outcome} />
          <Explain label={keyResults.howWork} explanation={explanations?.work} />
          <Explain label={keyResults.howPace} explanation={explanations?.pace} />
          <Explain label={keyResults.howStatus} explanation={explanations?.status} />
        </div>
      </div>
    </Card>
  );
}
