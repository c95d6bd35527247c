import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { TextField } from '../../ui/TextField';
import type { TypedMeasure } from './typed-measure';

interface UnitFieldProps<T extends Extract<TypedMeasure, { readonly unit: string }>> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** What a number counts. */
export const UnitField = <T extends Extract<TypedMeasure, { readonly unit: string }>>({
  value,
  onChange,
  errorOf,
}: UnitFieldProps<T>) => (
  <TextField
    label={measureFields.unit}
    maxLength={40}
    placeholder={measureFields.unitExample}
    value={value.unit}
    error={errorOf('measure.unit')}
    onChange={(unit) => onChange({ ...value, unit })}
  />
);
