import { useState } from 'react';
import type { Explanation } from '../../../lib/domain/explain';
import { explanationSentences } from '../../../lib/i18n/explanations';

interface ExplainProps {
  readonly label: string;
  /** `undefined` while it is on its way. */
  readonly explanation: Explanation | undefined;
}

/** The arithmetic behind a number, one click away: the result, the rule, then every input and every step. */
export function Explain({ label, explanation }: ExplainProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="min-w-0 text-sm text-muted open:col-span-full"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="w-fit rounded-md text-accent hover:underline">{label}</summary>
      {isOpen && explanation && <WrittenOut explanation={explanation} />}
    </details>
  );
}

/** A hundred tickets are a thousand steps: they are written out for who asks. */
export function WrittenOut({ explanation }: { readonly explanation: Explanation }) {
  const [result, rule, ...lines] = explanationSentences(explanation);
  return (
    <div className="mt-1 flex flex-col gap-1 border-s-2 border-line ps-3 [overflow-wrap:anywhere]">
      <p className="font-medium text-ink">{result}</p>
      <p>{rule}</p>
      <ol className="flex max-h-96 list-decimal flex-col gap-0.5 overflow-y-auto ps-6">
        {lines.map((line, i) => (
          // The same step may be taken twice.
          <li key={`${i} ${line}`}>{line}</li>
        ))}
      </ol>
    </div>
  );
}
