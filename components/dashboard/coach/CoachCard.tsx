import type { Finding } from '../../../lib/coach/coach';
import type { Speech } from '../../../lib/coach/rule';
import type { Strength } from '../../../lib/coach/strength';
import { coach } from '../../../lib/i18n/en/coach';
import type { Coached } from '../../../lib/store/queries/coached';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { FindingItem } from './FindingItem';
import type { Coaching } from './review-of';

const SPEECHES: { value: Speech; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
];

interface CoachCardProps {
  readonly known: Coached;
  readonly coaching: Coaching;
  readonly speech: Speech;
  readonly onSpeech: (speech: Speech) => void;
}

/** Questions about an objective and its key results, the weightiest first. It asks; the writer decides. */
export function CoachCard({ known, coaching: { review, sentence }, speech, onSpeech }: CoachCardProps) {
  const asked = review.findings.filter(({ judgement, dismissed }) => isAsking(judgement.outcome) && dismissed === null);
  const blocking = asked.filter((one) => review.blocking.includes(one));
  const others = asked.filter((one) => !review.blocking.includes(one)).toSorted((a, b) => weight(a) - weight(b));
  const setAside = review.findings.filter(({ dismissed }) => dismissed !== null);
  const passed = review.findings.filter(
    ({ judgement, dismissed }) => judgement.outcome === 'pass' && dismissed === null,
  );
  const list = (findings: readonly Finding[]) => (
    <ul className="flex flex-col divide-y divide-line">
      {findings.map((one) => (
        <FindingItem key={`${one.rule.id} ${one.about.id}`} finding={one} known={known} speech={speech} />
      ))}
    </ul>
  );
  return (
    <Card size="roomy" title={coach.title} aside={<StrengthMark strength={review.strength} />}>
      <div className="flex flex-col gap-4">
        <blockquote className="border-s-2 border-line-strong ps-3 text-muted [overflow-wrap:anywhere]">
          <bdi>{sentence.slice(0, 600)}</bdi>
        </blockquote>
        {blocking.length > 0 && (
          <section aria-label={coach.before} className="flex flex-col gap-1">
            <h3 className="text-sm font-semibold text-off-track">{coach.before}</h3>
            {list(blocking)}
          </section>
        )}
        {others.length > 0 && (
          <section aria-label={coach.worth} className="flex flex-col gap-1">
            <h3 className="text-sm font-semibold">{coach.worth}</h3>
            {list(others)}
          </section>
        )}
        {asked.length === 0 && <p>{coach.none}</p>}
        <div className="flex flex-wrap items-end justify-between gap-3">
          <div className="flex min-w-0 flex-col gap-1 text-sm">
            <Folded label={coach.well(passed.length)} findings={passed} speech={speech} />
            {setAside.length > 0 && <Folded label={coach.aside(setAside.length)} findings={setAside} speech={speech} />}
          </div>
          <div className="w-36">
            <SelectField label={coach.writtenIn} value={speech} options={SPEECHES} onChange={onSpeech} />
          </div>
        </div>
      </div>
    </Card>
  );
}

const isAsking = (outcome: string): boolean => outcome === 'fail' || outcome === 'warn';
const WEIGHTS = { error: 0, warning: 1, hint: 2 } as const;
const weight = ({ rule }: Finding): number => WEIGHTS[rule.severity];

/** Laws in a few words; a reason where somebody set one aside. */
function Folded({
  label,
  findings,
  speech,
}: {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly speech: Speech;
}) {
  return (
    <details>
      <summary className="min-h-6 text-muted hover:text-ink">{label}</summary>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 ps-5 text-muted">
        {findings.map(({ rule, about, dismissed }) => (
          <li key={`${rule.id} ${about.id}`}>
            {dismissed === null ? rule.law : rule.question[speech]}
            {dismissed !== null && <bdi className="text-ink"> {dismissed}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many of the checks that could be made it passes: with the list behind it, never a grade of a person. */
function StrengthMark({ strength: { ratio, passed, evaluated } }: { readonly strength: Strength }) {
  if (ratio === null) return null;
  return (
    <span className="flex items-center gap-2 text-sm text-muted">
      <span className="relative h-2 w-20 rounded-full bg-sunken" aria-hidden="true">
        <span className="absolute inset-y-0 start-0 rounded-full bg-accent" style={{ width: `${ratio * 100}%` }} />
      </span>
      {coach.pass(passed, evaluated)}
    </span>
  );
}
