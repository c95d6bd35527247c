import type { CustomField } from '../../../../lib/domain/custom-fields';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';

interface SelectorFieldProps {
  readonly field: CustomField;
  /** Where it is read, for those who cannot see under which heading this stands. */
  readonly place: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** `undefined`: something else has to be pointed at first. */
  readonly onPoint: (() => void) | undefined;
  readonly isPointing: boolean;
}

/** Where one thing is read: selectors, typed or pointed at. */
export function SelectorField({ field, place, value, error, onChange, onPoint, isPointing }: SelectorFieldProps) {
  const name = words.fields[field];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2">
      <TextField label={name} rows={1} value={value} error={error} onChange={onChange} />
      <Button
        size="small"
        className="mt-7"
        disabled={onPoint === undefined}
        isPending={isPointing}
        aria-label={`${words.pointAt(name)} · ${place}`}
        onClick={onPoint}
      >
        {words.point}
      </Button>
    </div>
  );
}
