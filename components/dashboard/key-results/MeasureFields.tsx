import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow } from '../forms/FormFrame';
import { EMPTY_MEASURES, type TypedMeasure } from './key-result-values';

interface MeasureFieldsProps {
  readonly value: TypedMeasure;
  readonly onChange: (value: TypedMeasure) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** How a key result is measured: a number that moves, or the linked work itself. */
export function MeasureFields({ value, onChange, errorOf }: MeasureFieldsProps) {
  return (
    <FieldRow>
      <SelectField
        label="Measured by"
        value={value.kind}
        error={errorOf('measure')}
        options={[
          { value: 'numeric', label: 'A number' },
          { value: 'work', label: 'Its finished tickets' },
        ]}
        onChange={(kind) => onChange(EMPTY_MEASURES[kind])}
      />
      {value.kind === 'numeric' ? (
        <>
          <NumberField
            label="Baseline"
            hint="Where it is now."
            value={value.baseline}
            error={errorOf('measure.baseline')}
            onChange={(baseline) => onChange({ ...value, baseline })}
          />
          <NumberField
            label="Target"
            hint="Where it should be; lower is fine."
            value={value.target}
            error={errorOf('measure.target')}
            onChange={(target) => onChange({ ...value, target })}
          />
          <TextField
            label="Unit"
            maxLength={40}
            placeholder="ms, %, signups"
            value={value.unit}
            error={errorOf('measure.unit')}
            onChange={(unit) => onChange({ ...value, unit })}
          />
        </>
      ) : (
        <>
          <SelectField
            label="The plan is"
            value={value.denominator === 'allLinked' ? 'allLinked' : 'fixed'}
            options={[
              { value: 'allLinked', label: 'Every linked ticket' },
              { value: 'fixed', label: 'A fixed number of tickets' },
            ]}
            onChange={(plan) => onChange({ ...value, denominator: plan === 'allLinked' ? plan : null })}
          />
          {value.denominator !== 'allLinked' && (
            <NumberField
              label="Tickets to finish"
              min={1}
              value={value.denominator}
              error={errorOf('measure.denominator')}
              onChange={(denominator) => onChange({ ...value, denominator })}
            />
          )}
        </>
      )}
    </FieldRow>
  );
}
