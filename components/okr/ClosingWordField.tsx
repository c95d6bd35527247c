import { type ClosingWord, closingWords } from '../../lib/domain/closing-word';
import type { Grade } from '../../lib/domain/grade';
import type { Objective } from '../../lib/domain/objective';
import type { RootCause } from '../../lib/domain/root-cause';
import { objectives } from '../../lib/i18n/en/objectives';
import { terms } from '../../lib/i18n/en/terms';
import { SelectField } from '../ui/SelectField';

interface ClosingWordFieldProps {
  readonly kind: Objective['kind'];
  /** `null` = nothing was measured. */
  readonly suggested: Grade | null;
  /** `null` = not said yet. */
  readonly value: ClosingWord | null;
  readonly onChange: (word: ClosingWord) => void;
  readonly error: string | undefined;
}

/** What came of an objective, in one choice. */
export function ClosingWordField({ kind, suggested, value, onChange, error }: ClosingWordFieldProps) {
  const words = closingWords(kind, suggested);
  const isCause = suggested?.needsCause ?? false;
  const labelOf = (word: ClosingWord): string => {
    if (word === 'dropped') return objectives.dropped;
    if (word in terms.outcomes) return terms.outcomes[word as Grade['outcome']];
    const cause = terms.causes[word as RootCause];
    return isCause ? cause : objectives.missedFor(cause);
  };
  return (
    <SelectField<ClosingWord | ''>
      label={isCause ? objectives.weighed : objectives.whatCame}
      hint={isCause ? objectives.weighedHint : suggested ? undefined : objectives.nothingMeasured}
      value={value !== null && words.includes(value) ? value : ''}
      error={error}
      options={[
        { value: '', label: objectives.choose },
        ...words.map((word) => ({ value: word, label: labelOf(word) })),
      ]}
      onChange={(word) => word !== '' && onChange(word)}
    />
  );
}
