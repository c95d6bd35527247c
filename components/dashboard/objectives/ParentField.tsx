import type { KeyResultId, ObjectiveId } from '../../../lib/domain/ids';
import type { Objective } from '../../../lib/domain/objective';
import { objectives as objectivesWords } from '../../../lib/i18n/en/objectives';
import { objectives } from '../../../lib/store/queries/objective-views';
import { useLive } from '../../hooks/useLive';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';

interface ParentFieldProps {
  /** The objective that looks for a parent; `null` while it is new. */
  readonly id: ObjectiveId | null;
  readonly value: Objective['parent'];
  readonly onChange: (value: Objective['parent']) => void;
  readonly error?: string | undefined;
}

/** What an objective serves: one objective or one of their key results above it. Loops are refused by the background. */
export function ParentField({ id, value, onChange, error }: ParentFieldProps) {
  const others = (useLive(objectives, []) ?? []).filter(({ objective }) => objective.id !== id);
  const options = others.flatMap(({ objective, keyResults }) => [
    { value: `objective:${objective.id}`, label: cut(objective.title, 70) },
    ...keyResults.map(({ keyResult }) => ({
      value: `keyResult:${keyResult.id}`,
      label: `\u2003↳ ${cut(keyResult.title, 64)}`,
    })),
  ]);
  const chosen =
    value === null ? '' : 'objectiveId' in value ? `objective:${value.objectiveId}` : `keyResult:${value.keyResultId}`;
  const isKnown = chosen === '' || options.some((option) => option.value === chosen);
  return (
    <SelectField
      label={objectivesWords.serves}
      hint={objectivesWords.servesHint}
      error={error}
      value={chosen}
      options={[
        { value: '', label: objectivesWords.nothingAbove },
        ...options,
        ...(isKnown ? [] : [{ value: chosen, label: objectivesWords.deletedThing }]),
      ]}
      onChange={(next) => onChange(alignmentOf(next))}
    />
  );
}

function alignmentOf(value: string): Objective['parent'] {
  const [kind, id = ''] = value.split(':');
  if (kind === 'objective') return { objectiveId: id as ObjectiveId };
  return kind === 'keyResult' ? { keyResultId: id as KeyResultId } : null;
}
