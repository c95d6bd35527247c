import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import type { TypedStep } from './typed-measure';

interface StepFieldsProps {
  readonly step: TypedStep;
  /** Its place, counted from 0, among `count`. */
  readonly at: number;
  readonly count: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (patch: Partial<TypedStep>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One step: what it is, what it weighs, whether it is done, and its place. */
export function StepFields({ step, at, count, errorOf, onChange, onMove, onRemove }: StepFieldsProps) {
  const n = at + 1;
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <div className="min-w-0 flex-[1_1_14rem]">
        <TextField
          label={measureFields.step(n)}
          value={step.name}
          error={errorOf(`measure.steps.${at}.name`)}
          onChange={(text) => onChange({ name: text })}
        />
      </div>
      <div className="w-32">
        <NumberField
          label={measureFields.weightOf(n)}
          min={0}
          value={step.weight}
          error={errorOf(`measure.steps.${at}.weight`)}
          onChange={(weight) => onChange({ weight })}
        />
      </div>
      <div className="flex min-h-9 items-center gap-1 sm:mt-6">
        <label className="me-2 flex items-center gap-2 text-sm">
          <input type="checkbox" checked={step.done} onChange={(event) => onChange({ done: event.target.checked })} />
          {measureFields.done}
          <span className="sr-only">: {measureFields.step(n)}</span>
        </label>
        <Button
          kind="quiet"
          size="small"
          data-part="up"
          disabled={at === 0}
          aria-label={measureFields.up(n)}
          onClick={() => onMove(at - 1)}
        >
          ↑
        </Button>
        <Button
          kind="quiet"
          size="small"
          data-part="down"
          disabled={at === count - 1}
          aria-label={measureFields.down(n)}
          onClick={() => onMove(at + 1)}
        >
          ↓
        </Button>
        <Button kind="quiet" size="small" data-part="remove" aria-label={measureFields.takeOutOf(n)} onClick={onRemove}>
          {measureFields.takeOut}
        </Button>
      </div>
    </div>
  );
}
