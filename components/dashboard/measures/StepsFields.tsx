import { useEffect, useRef, useState } from 'react';
import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { Button } from '../../ui/Button';
import type { KindFieldsProps } from './MeasureFields';
import { StepFields } from './StepFields';
import { EMPTY_STEP, moved, type TypedStep } from './typed-measure';

/** Steps with their weights: added, taken out, ticked and put in order, all by keyboard too. */
export function StepsFields({ value, onChange, errorOf }: KindFieldsProps<'milestone'>) {
  const { steps } = value;
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ readonly at: number; readonly on: string } | null>(null);
  const [said, say] = useState('');
  // Once the list is as it was wanted, the keyboard goes with the moved step, or to the name of the new one.
  useEffect(() => {
    if (focus) list.current?.children[focus.at]?.querySelector<HTMLElement>(focus.on)?.focus();
  }, [focus]);
  const put = (next: readonly TypedStep[]) => onChange({ ...value, steps: next });
  const move = (from: number, to: number) => {
    put(moved(steps, from, to));
    setFocus({ at: to, on: `[data-part=${(to < from && to > 0) || to === steps.length - 1 ? 'up' : 'down'}]` });
    say(measureFields.moved(from + 1, to + 1, steps.length));
  };
  const remove = (at: number) => {
    // One is always there to be written.
    put(steps.length === 1 ? [EMPTY_STEP] : steps.toSpliced(at, 1));
    setFocus({ at: Math.max(0, Math.min(at, steps.length - 2)), on: '[data-part=remove]' });
    say(measureFields.takenOut(at + 1));
  };
  const add = () => {
    put([...steps, EMPTY_STEP]);
    setFocus({ at: steps.length, on: 'input' });
  };
  const error = errorOf('measure.steps');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium text-ink">{measureFields.steps}</legend>
      <p className="text-xs text-muted">{measureFields.stepsHint}</p>
      <ol ref={list} className="flex flex-col gap-2">
        {steps.map((step, at) => (
          // Steps have no name of their own but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
          <li key={at}>
            <StepFields
              step={step}
              at={at}
              count={steps.length}
              errorOf={errorOf}
              onChange={(patch) => put(steps.with(at, { ...step, ...patch }))}
              onMove={(to) => move(at, to)}
              onRemove={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      {error && (
        <p role="alert" className="text-xs text-off-track">
          {error}
        </p>
      )}
      <div>
        <Button size="small" onClick={add}>
          {measureFields.addStep}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
