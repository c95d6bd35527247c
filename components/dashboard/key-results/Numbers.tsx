import { ruleSentence } from '../../../lib/i18n/words';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { ProgressBars } from '../../okr/ProgressBars';
import { StatusPill } from '../../okr/StatusPill';
import { outcomeSentence, workSentence } from '../../okr/sentences';
import { Card } from '../../ui/Card';
import { Explain } from './Explain';
import { explainOutcome, explainStatus, explainWork } from './explain';

/** The two honest numbers, the status and its rule; each with its arithmetic. */
export function Numbers({ view }: { readonly view: KeyResultView }) {
  const { keyResult, numbers, verdict, objective } = view;
  const [outcome, work] = [outcomeSentence(keyResult, numbers.outcome), workSentence(numbers.work)];
  return (
    <Card size="roomy" title="Where it stands">
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusPill status={verdict.status} />
          <span className="text-sm text-muted">
            {objective.state === 'draft' ? 'Its objective is a draft: nothing is expected yet.' : ruleSentence(verdict)}
          </span>
        </div>
        <ProgressBars numbers={numbers} pace={verdict.pace} outcomeText={outcome} workText={work} />
        <p className="text-sm text-muted">
          Outcome: {outcome}. Work: {work}.
        </p>
        <div className="grid gap-x-6 gap-y-1 lg:grid-cols-3">
          <Explain label="How the outcome is made" lines={explainOutcome(view)} />
          <Explain label="How the work is made" lines={explainWork(view)} />
          <Explain label="How the status is made" lines={explainStatus(view)} />
        </div>
      </div>
    </Card>
  );
}
