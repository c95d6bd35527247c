import type { Measure } from '../../../lib/domain/measure';
import type { Outcome } from '../../../lib/domain/outcome';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { RUNGS } from '../../../lib/i18n/measures';
import { amount } from '../../../lib/i18n/words';

interface MeasureDetailsProps {
  readonly measure: Measure;
  readonly outcome: Outcome | null;
}

/** The steps or the described outcomes of a key result, and which are reached; other kinds say it all in a line. */
export function MeasureDetails({ measure, outcome }: MeasureDetailsProps) {
  if (measure.kind === 'milestone') {
    return (
      <Lines
        label={keyResults.steps}
        lines={measure.steps.map(({ name, weight, done }) => ({
          text: name,
          about: weight === 1 ? '' : keyResults.weighs(amount(weight)),
          isReached: done,
        }))}
      />
    );
  }
  if (measure.kind !== 'ordinal') return null;
  const lines = RUNGS.map((rung, i) => ({ text: measure[rung], about: rung, isReached: (outcome?.current ?? 0) > i }));
  return <Lines label={keyResults.rungs} lines={lines} />;
}

interface Line {
  readonly text: string;
  readonly about: string;
  readonly isReached: boolean;
}

const Lines = ({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) => (
  <ul aria-label={label} className="flex max-h-60 flex-col gap-1 overflow-y-auto text-sm">
    {lines.map(({ text, about, isReached }, i) => (
      <li key={`${i} ${text}`} className="flex gap-2">
        <span aria-hidden="true" className={isReached ? 'text-on-track' : 'text-muted'}>
          {isReached ? '✓' : '○'}
        </span>
        <bdi className="min-w-0">{text}</bdi>
        {about && <span className="text-muted">{about}</span>}
        <span className="sr-only">{isReached ? keyResults.reached : keyResults.notReached}</span>
      </li>
    ))}
  </ul>
);
