import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { NumberField } from '../../ui/NumberField';
import type { KindFieldsProps } from './MeasureFields';
import { UnitField } from './UnitField';

/** A number that moves from where it is to where it should be. */
export const NumericFields = ({ value, onChange, errorOf }: KindFieldsProps<'numeric'>) => (
  <>
    <NumberField
      label={measureFields.baseline}
      hint={measureFields.baselineHint}
      value={value.baseline}
      error={errorOf('measure.baseline')}
      onChange={(baseline) => onChange({ ...value, baseline })}
    />
    <NumberField
      label={measureFields.target}
      hint={measureFields.targetHint}
      value={value.target}
      error={errorOf('measure.target')}
      onChange={(target) => onChange({ ...value, target })}
    />
    <UnitField value={value} onChange={onChange} errorOf={errorOf} />
  </>
);
