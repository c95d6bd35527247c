import { useState } from 'react';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { useAct } from '../hooks/useAct';
import { useDraft } from '../hooks/useDraft';
import { lastSaid } from './asked';
import { CheckInFields, type CheckInSaid } from './CheckInFields';
import { checkInDraftKey } from './draft-keys';
import { useCheckInDraft } from './useCheckInDraft';

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

interface Typed extends Omit<CheckInSaid, 'note'> {
  /** `null` = as it was drafted. */
  readonly note: string | null;
}

/** A check-in, prefilled with what was said last and what happened since: confirming it is one press. What is typed stays until it is saved. */
export function CheckInForm(props: CheckInFormProps) {
  const { goal, onDone, onCancel, isBrief = false, draftKey = checkInDraftKey(goal) } = props;
  const { keyResult, numbers } = goal;
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

  const cancel = () => {
    forget();
    onCancel();
  };
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
  return (
    <CheckInFields
      keyResult={keyResult}
      said={{ value, ticks, confidence, note }}
      onChange={set}
      hint={draft.hint}
      isBrief={isBrief}
      isUnsaid={isUnsaid}
      isPending={isPending}
      refusal={refusal}
      onSave={save}
      onCancel={cancel}
    />
  );
}
