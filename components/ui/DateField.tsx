import { CONTROL, Field, type FieldFrame } from './Field';

export interface DateFieldProps extends FieldFrame {
  /** `YYYY-MM-DD`; `null` = no date. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly required?: boolean;
}

export function DateField({ label, hint, error, value, onChange, ...rest }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <input
          {...names}
          {...rest}
          type="date"
          value={value ?? ''}
          className={CONTROL}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </Field>
  );
}
