import { useEffect, useState } from 'react';
import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { common } from '../../lib/i18n/en/common';
import { phrases } from '../../lib/i18n/en/phrases';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { useAct } from '../hooks/useAct';
import { useDraft } from '../hooks/useDraft';
import { Button } from '../ui/Button';
import { cut } from '../ui/ClippedText';
import { TextField } from '../ui/TextField';
import { useEscape } from '../ui/useEscape';
import { askedOf, lastSaid } from './asked';
import { ConfidenceField } from './ConfidenceField';
import { checkInDraftKey } from './draft-keys';
import { errorOf, Refusal } from './Refusal';
import { useCheckInDraft } from './useCheckInDraft';
import { ValueFields } from './ValueFields';

interface CheckInFormProps {
  readonly goal: KeyResultView;
  /** After the acknowledgement. @param actId undoes it. */
  readonly onDone: (actId: string) => void;
  readonly onCancel: () => void;
  /** Stands open where a first check-in is due: it asks for the confidence, which nobody else can say, and then shows the rest. */
  readonly isBrief?: boolean;
  /** Where what is typed waits; unlike elsewhere when the same form stands on the page twice. */
  readonly draftKey?: string;
}

interface Typed {
  readonly value: number | null;
  /** Steps whose state is to change, by name. */
  readonly ticks: readonly (readonly [string, boolean])[];
  /** 0–10; `null` = not said yet. */
  readonly confidence: number | null;
  /** `null` = as it was drafted. */
  readonly note: string | null;
}

/** A check-in, prefilled with what was said last and what happened since: confirming it is one press. What is typed stays until it is saved. */
export function CheckInForm(props: CheckInFormProps) {
  const { goal, onDone, onCancel, isBrief = false, draftKey = checkInDraftKey(goal) } = props;
  const { keyResult, numbers } = goal;
  const asked = askedOf(keyResult.measure);
  // An answer that comes late moves the last check-in, and this is still the same form.
  const [place] = useState(draftKey);
  const { values, set, forget } = useDraft<Typed>(place, {
    value: lastSaid(goal),
    ticks: [],
    confidence: numbers.lastCheckIn?.confidence ?? null,
    note: null,
  });
  const { value, ticks, confidence } = values;
  const draft = useCheckInDraft(goal);
  const note = values.note ?? draft.note;
  const [isUnsaid, setUnsaid] = useState(false);
  const { send, isPending, refusal } = useAct('checkIn');

  const isWhole = !isBrief || confidence !== null;
  const cancel = () => {
    forget();
    onCancel();
  };
  const form = useEscape<HTMLFormElement>(cancel);
  // Opened near the lower edge it would be cut off. Newer browsers answer with a promise, which is no clean-up.
  useEffect(() => {
    if (isWhole) form.current?.scrollIntoView({ block: 'nearest' });
  }, [form, isWhole]);

  const save = async () => {
    setUnsaid(confidence === null);
    if (confidence === null || isPending) return;
    // What is sent again must be the same, whatever happens to the tickets meanwhile.
    set({ note });
    const steps = ticks.map(([name, done]) => ({ name, done }));
    const done = await send({ keyResultId: keyResult.id, value, steps, confidence, note });
    if (!done.ok) return;
    forget();
    onDone(done.actId);
  };

  const confidenceField = (
    <ConfidenceField
      value={confidence}
      onChange={(step) => set({ confidence: step })}
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
        save().catch(reportError);
      }}
    >
      {isBrief && confidenceField}
      {isWhole && asked && (
        <ValueFields
          asked={asked}
          said={{ value, ticks: new Map(ticks) }}
          onChange={(said) => set({ value: said.value, ticks: [...said.ticks] })}
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
            onChange={(text) => set({ note: text })}
            hint={draft.hint}
            error={errorOf(refusal, 'note')}
            placeholder={checkInForm.noteHint}
          />
          <Refusal refusal={refusal} except={['value', 'steps', 'confidence', 'note']} />
          <div className="flex justify-end gap-2">
            <Button kind="quiet" onClick={cancel}>
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
