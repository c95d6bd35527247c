import type { ReactNode } from 'react';
import type { Finding } from '../../../lib/coach/coach';
import type { Speech } from '../../../lib/coach/rule';
import { coach } from '../../../lib/i18n/en/coach';
import { Arrow } from '../../ui/Arrow';
import { filled } from '../../ui/filled';

interface QuestionProps {
  readonly finding: Pick<Finding, 'rule' | 'judgement'>;
  readonly speech: Speech;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** What the coach asks, what made it ask, and an example. */
export const Question = ({ finding: { rule, judgement }, speech, children }: QuestionProps) => (
  <>
    <p lang={speech}>{rule.question[speech]}</p>
    {judgement.found.length > 0 && (
      <p className="text-sm text-muted">
        {filled(coach.seen, <bdi className="text-ink">{judgement.found.join(', ').slice(0, 200)}</bdi>)}
      </p>
    )}
    <div className="-ms-2 flex flex-wrap items-center gap-x-1">
      {children}
      <details className="ms-2 text-sm">
        <summary className="text-muted hover:text-ink">{coach.example}</summary>
        <p className="mt-1 text-muted" lang={speech}>
          <del className="decoration-off-track">{rule.bad.text[speech]}</del> <Arrow />{' '}
          <ins className="text-ink no-underline">{rule.good.text[speech]}</ins>
        </p>
        <p className="text-xs text-muted">
          {rule.id}, {rule.source}
        </p>
      </details>
    </div>
  </>
);
