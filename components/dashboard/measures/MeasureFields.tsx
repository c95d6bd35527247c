import { useRef } from 'react';
import type { Measure } from '../../../lib/domain/measure';
import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { SelectField } from '../../ui/SelectField';
import { FieldRow } from '../forms/FormFrame';
import { choicesOf, MEASURE_WORDS } from '../words';
import { NumericFields } from './NumericFields';
import { OrdinalFields } from './OrdinalFields';
import { StepsFields } from './StepsFields';
import { ThresholdFields } from './ThresholdFields';
import { EMPTY_MEASURES, type TypedKind, type TypedMeasure } from './typed-measure';
import { UnitField } from './UnitField';
import { WorkFields } from './WorkFields';

/** What the fields of one kind of measure need. */
export interface KindFieldsProps<K extends Measure['kind']> {
  readonly value: TypedKind<K>;
  readonly onChange: (value: TypedKind<K>) => void;
  /** Why a field, such as `measure.target`, was refused. */
  readonly errorOf: (field: string) => string | undefined;
}

interface MeasureFieldsProps {
  readonly value: TypedMeasure;
  readonly onChange: (value: TypedMeasure) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** How a key result is measured: the kind, then the kind's own fields. Trying another kind and coming back loses nothing. */
export function MeasureFields({ value, onChange, errorOf }: MeasureFieldsProps) {
  const tried = useRef<Partial<Record<Measure['kind'], TypedMeasure>>>({});
  const choose = (kind: Measure['kind']) => {
    tried.current[value.kind] = value;
    onChange(tried.current[kind] ?? EMPTY_MEASURES[kind]);
  };
  const rest = { onChange, errorOf };
  return (
    <>
      <FieldRow>
        <SelectField
          label={measureFields.by}
          value={value.kind}
          error={errorOf('measure')}
          options={choicesOf(MEASURE_WORDS)}
          onChange={choose}
        />
        {value.kind === 'numeric' && <NumericFields value={value} {...rest} />}
        {value.kind === 'threshold' && <ThresholdFields value={value} {...rest} />}
        {value.kind === 'baseline' && <UnitField value={value} {...rest} />}
        {value.kind === 'work' && <WorkFields value={value} {...rest} />}
      </FieldRow>
      {value.kind === 'milestone' && <StepsFields value={value} {...rest} />}
      {value.kind === 'ordinal' && <OrdinalFields value={value} {...rest} />}
    </>
  );
}
