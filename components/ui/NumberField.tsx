import { type ComponentProps, useState } from 'react';
import { CONTROL, Field, type FieldFrame } from './Field';
import { useFirstFocus } from './useFirstFocus';

export interface NumberFieldProps
  extends FieldFrame,
    Pick<ComponentProps<'input'>, 'min' | 'max' | 'required' | 'placeholder'> {
  /** `null`: empty, or not a number yet. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Shown behind the number, e.g. `ms`. */
  readonly unit?: string | undefined;
  /** Puts the keyboard here when the field appears. */
  readonly takesFocus?: boolean;
}

/** A number of any precision. What is typed stays as typed, also while it is not a number yet. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  unit,
  takesFocus = false,
  ...rest
}: NumberFieldProps) {
  const ref = useFirstFocus<HTMLInputElement>(takesFocus);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={unit ? `${label} (${unit})` : label} hint={hint} error={error}>
      {(names) => (
        <input
          {...names}
          {...rest}
          ref={ref}
          type="number"
          step="any"
          inputMode="decimal"
          className={CONTROL}
          value={typed ?? value ?? ''}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(Number.isNaN(event.target.valueAsNumber) ? null : event.target.valueAsNumber);
          }}
        />
      )}
    </Field>
  );
}
