import { NumberField } from '../../ui/NumberField';
import type { KindFieldsProps } from './MeasureFields';
import { UnitField } from './UnitField';

/** A number that moves from where it is to where it should be. */
export const NumericFields = ({ value, onChange, errorOf }: KindFieldsProps<'numeric'>) => (
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
    <UnitField value={value} onChange={onChange} errorOf={errorOf} />
  </>
);
