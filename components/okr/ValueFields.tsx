import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { NumberField } from '../ui/NumberField';
import type { Asked } from './asked';
import { Choices } from './Choices';

/** What a check-in says about the measure. */
export interface Said {
  readonly value: number | null;
  /** Steps whose state is to change, by name. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

interface ValueFieldsProps {
  readonly asked: Asked;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
  readonly error?: string | undefined;
  /** Puts the keyboard on a number when it appears. */
  readonly takesFocus: boolean;
}

/** Where it stands today, in the way its kind of measure is told: a number, a choice, or ticked steps. */
export function ValueFields({ asked, said, onChange, error, takesFocus }: ValueFieldsProps) {
  if (asked.kind === 'number')
    return (
      <NumberField
        label={checkInForm.valueToday}
        unit={asked.unit}
        hint={asked.hint}
        error={error}
        value={said.value}
        onChange={(value) => onChange({ ...said, value })}
        takesFocus={takesFocus}
      />
    );
  if (asked.kind === 'choice')
    return (
      <Choices
        legend={asked.legend}
        error={error}
        rows={asked.choices.map(({ value, label }) => ({ label, isChosen: value === said.value, value }))}
        onChoose={({ value }) => onChange({ ...said, value })}
      />
    );
  return (
    <Choices
      legend={checkInForm.stepsDone}
      type="checkbox"
      error={error}
      rows={asked.steps.map(({ name, done }) => ({ label: name, isChosen: said.ticks.get(name) ?? done }))}
      onChoose={({ label, isChosen }) => onChange({ ...said, ticks: new Map(said.ticks).set(label, !isChosen) })}
    />
  );
}
