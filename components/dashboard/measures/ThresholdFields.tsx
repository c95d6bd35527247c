import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { AGGREGATE_WORDS, choicesOf, OPERATOR_WORDS } from '../words';
import type { KindFieldsProps } from './MeasureFields';
import { withOperator } from './typed-measure';
import { UnitField } from './UnitField';

/** A number that has to stay within limits. */
export function ThresholdFields({ value, onChange, errorOf }: KindFieldsProps<'threshold'>) {
  const { op, limits } = value;
  const names = op === 'between' ? [measureFields.lower, measureFields.upper] : [measureFields.limit];
  return (
    <>
      <SelectField
        label={measureFields.toStay}
        value={op}
        error={errorOf('measure.op')}
        options={choicesOf(OPERATOR_WORDS)}
        onChange={(other) => onChange(withOperator(value, other))}
      />
      {names.map((label, i) => (
        <NumberField
          key={label}
          label={label}
          hint={i === 0 ? measureFields.limitHint : undefined}
          value={limits[i] ?? null}
          error={errorOf(`measure.limits.${i}`) ?? (i === names.length - 1 ? errorOf('measure.limits') : undefined)}
          onChange={(limit) => onChange({ ...value, limits: limits.with(i, limit) })}
        />
      ))}
      <UnitField value={value} onChange={onChange} errorOf={errorOf} />
      <SelectField
        label={measureFields.judged}
        value={value.aggregate}
        error={errorOf('measure.aggregate')}
        options={choicesOf(AGGREGATE_WORDS)}
        onChange={(aggregate) => onChange({ ...value, aggregate })}
      />
    </>
  );
}
