import { useId } from 'react';
import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { useFirstFocus } from '../ui/useFirstFocus';

interface ConfidenceFieldProps {
  /** 0–10; `null` = not said yet. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly error?: string | undefined;
  /** Puts the keyboard on the number when the field appears. */
  readonly takesFocus?: boolean;
}

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Confidence as eleven native radio buttons: one click or the arrow keys, and nothing is claimed before it is said. */
export function ConfidenceField({ value, onChange, error, takesFocus = false }: ConfidenceFieldProps) {
  const id = useId();
  const first = useFirstFocus<HTMLInputElement>(takesFocus);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : `${id}-hint`}>
      <legend className="text-sm font-medium text-ink">{checkInForm.confidenceIn}</legend>
      <div className="mt-1 grid grid-cols-11 overflow-clip rounded-md border border-line-strong bg-surface">
        {STEPS.map((step) => (
          <label
            key={step}
            className="flex min-h-8 items-center justify-center border-s border-line text-xs first:border-s-0 hover:bg-accent-soft has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              ref={step === (value ?? 0) ? first : undefined}
              type="radio"
              required
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
              className="absolute size-px opacity-0"
            />
            {step}
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-xs text-off-track">
          {error}
        </p>
      ) : (
        <p id={`${id}-hint`} className="mt-1 flex justify-between text-xs text-muted">
          <span>{checkInForm.noChance}</span>
          <span>{checkInForm.certain}</span>
        </p>
      )}
    </fieldset>
  );
}
