import { useId } from 'react';
import { ClippedText } from '../ui/ClippedText';
import { useFirstFocus } from '../ui/useFirstFocus';

interface ChoicesProps<T extends { readonly label: string; readonly isChosen: boolean }> {
  readonly legend: string;
  /** One of them, or any number. */
  readonly type?: 'radio' | 'checkbox';
  readonly rows: readonly T[];
  readonly onChoose: (row: T) => void;
  readonly error?: string | undefined;
}

/** Sentences to choose from, as native controls; the keyboard begins at the chosen one. */
export function Choices<T extends { readonly label: string; readonly isChosen: boolean }>({
  legend,
  type = 'radio',
  rows,
  onChoose,
  error,
}: ChoicesProps<T>) {
  const id = useId();
  const first = useFirstFocus<HTMLInputElement>();
  const start = Math.max(
    0,
    rows.findIndex(({ isChosen }) => isChosen),
  );
  return (
    <fieldset aria-describedby={error && `${id}-error`} className="min-w-0">
      <legend className="text-sm font-medium text-ink">{legend}</legend>
      <div className="max-h-60 overflow-y-auto">
        {rows.map((row, i) => (
          <label key={row.label} className="flex min-h-8 items-center gap-2 text-sm">
            <input
              ref={i === start ? first : undefined}
              type={type}
              name={id}
              checked={row.isChosen}
              onChange={() => onChoose(row)}
            />
            <ClippedText>{row.label}</ClippedText>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="text-xs text-off-track">
          {error}
        </p>
      )}
    </fieldset>
  );
}
