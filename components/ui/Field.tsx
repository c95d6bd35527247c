import { type ReactNode, useId } from 'react';

/** What every field says around its control. */
export interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why the value was refused; shown beside the field and read with it. */
  readonly error?: string | undefined;
}

/** What the control needs so that label, hint and error belong to it. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export const CONTROL =
  'w-full min-h-9 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm text-ink placeholder:text-muted aria-invalid:border-off-track aria-invalid:ring-1 aria-invalid:ring-off-track';

interface FieldProps extends FieldFrame {
  readonly children: (names: ControlNames) => ReactNode;
}

/** Label above, control, then the error or the hint. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const about = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium text-ink">
        {label}
      </label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="text-xs text-off-track">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="text-xs text-muted">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
