import type { ComponentProps } from 'react';
import { CONTROL, Field, type FieldFrame } from './Field';
import { useFirstFocus } from './useFirstFocus';

export interface TextFieldProps
  extends FieldFrame,
    Pick<ComponentProps<'input'>, 'placeholder' | 'maxLength' | 'required' | 'autoComplete' | 'type'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line: this many rows are shown. */
  readonly rows?: number;
  /** Puts the keyboard here when the field appears. */
  readonly takesFocus?: boolean;
}

export function TextField({ label, hint, error, onChange, rows, type, takesFocus = false, ...rest }: TextFieldProps) {
  const input = useFirstFocus<HTMLInputElement>(takesFocus && !rows);
  const area = useFirstFocus<HTMLTextAreaElement>(takesFocus && rows !== undefined);
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) =>
        rows ? (
          <textarea
            {...names}
            {...rest}
            ref={area}
            rows={rows}
            dir="auto"
            className={`${CONTROL} field-sizing-content max-h-48 resize-y`}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...names}
            {...rest}
            ref={input}
            type={type}
            dir="auto"
            className={CONTROL}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
