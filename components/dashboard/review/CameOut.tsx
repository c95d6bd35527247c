import type { RootCause } from '../../../lib/domain/root-cause';
import { review } from '../../../lib/i18n/en/review';
import { amount } from '../../../lib/i18n/words';
import type { ReviewedGoal } from '../../../lib/store/queries/review';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { CAUSE_WORDS, OUTCOME_WORDS } from '../words';
import { gradedOf } from './graded';

/** The cycle in one picture: each objective's score beside what was expected of it. A table, so that it is also read. */
export function CameOut({ goals }: { readonly goals: readonly ReviewedGoal[] }) {
  const causes = Map.groupBy(
    goals.flatMap(({ objective: { state, cause } }) => (state === 'closed' && cause ? [cause] : [])),
    (cause) => cause,
  );
  return (
    <Card size="roomy" title={review.cameOut}>
      <p className="mb-3 text-muted">{tally(goals)}</p>
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="py-1 text-start font-normal">
              {review.objective}
            </th>
            <th scope="col" className="w-18 py-1 ps-2 text-end font-normal sm:w-28">
              {review.score}
            </th>
            <th scope="col" className="w-18 py-1 ps-2 text-end font-normal sm:w-20">
              {review.expected}
            </th>
            <th scope="col" className="hidden w-2/5 sm:table-cell">
              <span className="sr-only">{review.picture}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <Row key={goal.objective.id} goal={goal} />
          ))}
        </tbody>
      </table>
      {causes.size > 0 && (
        <p className="mt-3 text-sm">
          <span className="text-muted">{review.causes}: </span>
          {[...causes].map(([cause, all]) => causeText(cause, all.length)).join(' · ')}
        </p>
      )}
    </Card>
  );
}

function Row({ goal }: { readonly goal: ReviewedGoal }) {
  const { score, expected, isSuggested } = gradedOf(goal);
  return (
    <tr className="border-b border-line align-top last:border-b-0">
      <th scope="row" className="py-1.5 text-start font-normal">
        <ClippedText lines={5}>{goal.objective.title}</ClippedText>
      </th>
      <td className="py-1.5 ps-2 text-end font-medium">
        {score === null ? '–' : amount(score)}
        {isSuggested && score !== null && (
          <span className="block text-xs font-normal text-muted">{review.suggested}</span>
        )}
      </td>
      <td className="py-1.5 ps-2 text-end text-muted">{expected === null ? '–' : amount(expected)}</td>
      <td className="hidden ps-4 pt-3 sm:table-cell">
        <Bar score={score} expected={expected} isSuggested={isSuggested} />
      </td>
    </tr>
  );
}

/** The same two numbers as a bar and a mark; hatched while nobody decided. */
function Bar({ score, expected, isSuggested }: ReturnType<typeof gradedOf>) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="h-2 w-full overflow-visible rtl:-scale-x-100"
      aria-hidden="true"
    >
      <rect width="100" height="8" rx="1" className="fill-sunken" />
      {score !== null && (
        <rect
          width={score * 100}
          height="8"
          rx="1"
          className={isSuggested ? 'fill-outcome opacity-50' : 'fill-outcome'}
        />
      )}
      {expected !== null && <rect x={expected * 100 - 0.4} y="-3" width="0.8" height="14" className="fill-pace" />}
    </svg>
  );
}

/** How many came out how; never whose. */
function tally(goals: readonly ReviewedGoal[]): string {
  const closed = goals.flatMap(({ objective }) => (objective.state === 'closed' ? (objective.outcome ?? []) : []));
  const byOutcome = Map.groupBy(closed, (outcome) => outcome);
  const inState = (state: string) => goals.filter(({ objective }) => objective.state === state).length;
  const [open, drafts] = [inState('active'), inState('draft')];
  return [
    ...[...byOutcome].map(([outcome, all]) => review.counted(all.length, OUTCOME_WORDS[outcome])),
    ...(open > 0 ? [review.stillOpen(open)] : []),
    ...(drafts > 0 ? [review.drafts(drafts)] : []),
  ].join(' · ');
}

const causeText = (cause: RootCause, count: number) =>
  count === 1 ? CAUSE_WORDS[cause] : review.counted(count, CAUSE_WORDS[cause]);
