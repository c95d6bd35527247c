import { EXPECTED_SCORE } from '../../../lib/domain/grade';
import { objectives } from '../../../lib/i18n/en/objectives';
import { amount, percent } from '../../../lib/i18n/words';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { ClippedText } from '../../ui/ClippedText';
import { EXPECTATION_WORDS } from '../words';

/** How far each key result came, and what was expected of an objective of this kind. */
export function WhatCame({ view: { objective, keyResults } }: { readonly view: ObjectiveView }) {
  const expected = EXPECTED_SCORE[objective.kind];
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p>
        {EXPECTATION_WORDS[objective.kind]}
        {expected !== null && objectives.expected(amount(expected))}
      </p>
      <ul className="flex flex-col gap-0.5 text-muted">
        {keyResults.map(({ keyResult, numbers }) => (
          <li key={keyResult.id} className="flex gap-2">
            <span className="w-12 shrink-0 text-end font-medium text-ink">
              {percent(numbers.outcome?.ratio ?? null)}
            </span>
            <ClippedText lines={1}>{keyResult.title}</ClippedText>
          </li>
        ))}
      </ul>
    </div>
  );
}
