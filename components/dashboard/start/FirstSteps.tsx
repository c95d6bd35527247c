import { firstSteps } from '../../../lib/i18n/en/first-steps';
import { isFirstGoal } from '../../../lib/store/queries/first-goal';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { useLive } from '../../hooks/useLive';
import { useRemembered } from '../../hooks/useRemembered';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';

/** Enough to tell whether an objective is reached from more than one side. */
const WANTED = 2;

/** What leads a newcomer from their first sentence to a goal that tickets serve. Whoever knows can skip it. */
export function FirstSteps({ view: { objective, keyResults } }: { readonly view: ObjectiveView }) {
  const [choice, setChoice] = useRemembered('first-steps', ['shown', 'skipped'], 'shown');
  const found = useLive(async (db) => isFirstGoal(db), [objective.id]);
  if (choice === 'skipped' || !found?.isFirst) return null;
  const missing = Math.max(0, WANTED - keyResults.length);
  return (
    <Card
      size="roomy"
      title={firstSteps.title}
      aside={
        <Button kind="quiet" size="small" onClick={() => setChoice('skipped')}>
          {firstSteps.skip}
        </Button>
      }
    >
      <ol className="flex flex-col gap-3">
        <Step isDone={missing === 0} text={firstSteps.keyResults(missing)} hint={firstSteps.keyResultsHint} />
        <Step isDone={found.hasLink} text={firstSteps.link} hint={firstSteps.linkHint} />
        <Step isDone={false} text={firstSteps.start} hint={firstSteps.startHint} />
      </ol>
    </Card>
  );
}

interface StepProps {
  readonly isDone: boolean;
  readonly text: string;
  readonly hint: string;
}

function Step({ isDone, text, hint }: StepProps) {
  return (
    <li className="flex items-start gap-3">
      <span
        aria-hidden="true"
        className={`mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full border text-xs ${isDone ? 'border-on-track bg-on-track-soft text-on-track' : 'border-line-strong'}`}
      >
        {isDone && '✓'}
      </span>
      <span>
        <span className="font-medium">{text}</span>
        {isDone ? (
          <span className="sr-only"> ({firstSteps.done})</span>
        ) : (
          <span className="block text-sm text-muted">{hint}</span>
        )}
      </span>
    </li>
  );
}
