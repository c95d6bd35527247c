import { data } from '../../../lib/i18n/en/data';
import { CONTROL, Field } from '../../ui/Field';

interface FileFieldProps {
  readonly label?: string;
  readonly hint: string;
  readonly error?: string | undefined;
  /** Endings, with commas between. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** Chooses one file. */
export function FileField({ label = data.file, hint, error, accept, onChoose }: FileFieldProps) {
  const choose = (file: File | undefined) => file && onChoose(file);
  return (
    <Field label={label} hint={hint} error={error}>
      {(names) => (
        <input
          {...names}
          type="file"
          accept={accept}
          className={`${CONTROL} file:me-3 file:rounded-sm file:border file:border-line-strong file:bg-sunken file:px-2 file:text-ink`}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
