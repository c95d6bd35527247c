import type { Cycle } from '../../../lib/domain/cycle';
import { cycles } from '../../../lib/i18n/en/cycles';
import { phrases } from '../../../lib/i18n/en/phrases';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow } from '../forms/FormFrame';
import { CADENCE_CHOICES, choicesOf } from '../words';

export type CycleValues = Pick<Cycle, 'name' | 'startsOn' | 'endsOn' | 'cadence'>;

interface CycleFieldsProps {
  readonly values: CycleValues;
  readonly errorOf: (field: keyof CycleValues) => string | undefined;
  readonly onChange: (patch: Partial<CycleValues>) => void;
}

/** What a cycle needs: a name, two dates, a rhythm. */
export function CycleFields({ values, errorOf, onChange }: CycleFieldsProps) {
  return (
    <div className="flex flex-col gap-4">
      <FieldRow>
        <TextField
          label={phrases.name}
          required
          value={values.name}
          error={errorOf('name')}
          onChange={(name) => onChange({ name })}
        />
        <SelectField
          label={cycles.checkIns}
          hint={cycles.checkInsHint}
          value={values.cadence}
          error={errorOf('cadence')}
          options={choicesOf(CADENCE_CHOICES)}
          onChange={(cadence) => onChange({ cadence })}
        />
      </FieldRow>
      <FieldRow>
        <DateField
          label={cycles.starts}
          value={values.startsOn}
          error={errorOf('startsOn')}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DateField
          label={cycles.ends}
          value={values.endsOn}
          error={errorOf('endsOn')}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </FieldRow>
    </div>
  );
}
