import { useEffect } from 'react';
import type { OkrError } from '../../lib/domain/errors';
import type { KeyResult } from '../../lib/domain/key-result';
import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { common } from '../../lib/i18n/en/common';
import { phrases } from '../../lib/i18n/en/phrases';
import { Button } from '../ui/Button';
import { cut } from '../ui/ClippedText';
import { TextField } from '../ui/TextField';
import { useEscape } from '../ui/useEscape';
import { askedOf } from './asked';
import { ConfidenceField } from './ConfidenceField';
import { errorOf, Refusal } from './Refusal';
import { ValueFields } from './ValueFields';

/** What a check-in says. */
export interface CheckInSaid {
  readonly value: number | null;
  /** Steps whose state is to change, by name. */
  readonly ticks: readonly (readonly [string, boolean])[];
  /** 0–10; `null` = not said yet. */
  readonly confidence: number | null;
  readonly note: string;
}

interface CheckInFieldsProps {
  readonly keyResult: KeyResult;
  readonly said: CheckInSaid;
  /** With the fields that change. */
  readonly onChange: (said: Partial<CheckInSaid>) => void;
  /** Below the note. */
  readonly hint: string;
  /** Asks for the confidence alone until it is said. */
  readonly isBrief: boolean;
  /** It was to be saved without a confidence. */
  readonly isUnsaid: boolean;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
  readonly onSave: () => Promise<void>;
  readonly onCancel: () => void;
}

/** A check-in as it is asked for: where it stands, how sure its owner is, and what changed. */
export function CheckInFields(props: CheckInFieldsProps) {
  const { keyResult, said, onChange, hint, isBrief, isUnsaid, isPending, refusal, onSave, onCancel } = props;
  const { value, ticks, confidence, note } = said;
  const asked = askedOf(keyResult.measure);
  const isWhole = !isBrief || confidence !== null;
  const form = useEscape<HTMLFormElement>(onCancel);
  // Opened near the lower edge it would be cut off. Newer browsers answer with a promise, which is no clean-up.
  useEffect(() => {
    if (isWhole) form.current?.scrollIntoView({ block: 'nearest' });
  }, [form, isWhole]);
  const confidenceField = (
    <ConfidenceField
      value={confidence}
      onChange={(step) => onChange({ confidence: step })}
      takesFocus={!asked && !isBrief}
      error={isUnsaid && confidence === null ? checkInForm.unsaid : errorOf(refusal, 'confidence')}
    />
  );
  return (
    <form
      ref={form}
      noValidate
      aria-label={isBrief ? cut(keyResult.title, 100) : undefined}
      className={`flex flex-col gap-3 ${isWhole ? 'rounded-md bg-accent-soft p-3' : ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave().catch(reportError);
      }}
    >
      {isBrief && confidenceField}
      {isWhole && asked && (
        <ValueFields
          asked={asked}
          said={{ value, ticks: new Map(ticks) }}
          onChange={(next) => onChange({ value: next.value, ticks: [...next.ticks] })}
          takesFocus={!isBrief}
          error={errorOf(refusal, 'value') ?? errorOf(refusal, 'steps')}
        />
      )}
      {!isBrief && confidenceField}
      {isWhole && (
        <>
          <TextField
            label={checkInForm.note}
            rows={1}
            value={note}
            onChange={(text) => onChange({ note: text })}
            hint={hint}
            error={errorOf(refusal, 'note')}
            placeholder={checkInForm.noteHint}
          />
          <Refusal refusal={refusal} except={['value', 'steps', 'confidence', 'note']} />
          <div className="flex justify-end gap-2">
            <Button kind="quiet" onClick={onCancel}>
              {phrases.cancel}
            </Button>
            <Button kind="primary" type="submit" isPending={isPending}>
              {isPending ? phrases.saving : refusal ? common.tryAgain : common.checkIn}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
