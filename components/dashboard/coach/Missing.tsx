import type { ReactNode } from 'react';
import type { Speech } from '../../../lib/coach/rule';

interface MissingProps {
  readonly title: string;
  /** The coach's questions; none = nothing is said. */
  readonly questions: readonly string[];
  readonly speech: Speech;
  readonly children?: ReactNode;
}

/** What a draft lacks before it can start, said at once. */
export const Missing = ({ title, questions, speech, children }: MissingProps) => (
  <div role="alert">
    {questions.length > 0 && (
      <div className="mt-1 rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-ink">
        <p className="font-medium">{title}</p>
        <ul className="list-disc ps-5" lang={speech}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {children}
      </div>
    )}
  </div>
);
