import { useState } from 'react';
import { closingOf } from '../../../lib/domain/closing-word';
import { gradeOf, suggestedGrade } from '../../../lib/domain/grade';
import { objectives } from '../../../lib/i18n/en/objectives';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { hasDraft } from '../../hooks/drafts';
import { useDraft } from '../../hooks/useDraft';
import { ClosingWordField } from '../../okr/ClosingWordField';
import { errorOf } from '../../okr/Refusal';
import { cut } from '../../ui/ClippedText';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';
import { ClosingFields, type ClosingValues } from './ClosingFields';
import { WhatCame } from './WhatCame';

interface CloseFormProps {
  readonly view: ObjectiveView;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Stands open where it is owed: it asks for the one word that nobody else can say, fills in and shows the rest. */
  readonly isBrief?: boolean;
}

/** Closes an objective: confirm the suggested score or say why it is another, name the cause of a miss, look back. */
export function CloseForm({ view, onDone, onCancel, isBrief = false }: CloseFormProps) {
  const { id, kind, title, retrospective } = view.objective;
  const draft = `close:${id}`;
  const suggested = suggestedGrade(kind, view);
  const { values, set, forget } = useDraft<ClosingValues>(draft, {
    score: suggested?.score ?? null,
    reason: '',
    cause: null,
    isDropped: false,
    retrospective,
  });
  const { send, isPending, refusal } = useSaidAct('closeObjective');
  const [isUnsaid, setUnsaid] = useState(false);
  const [isWhole, setWhole] = useState(() => !isBrief || hasDraft(draft));
  const { score, cause, isDropped } = values;
  const word = isDropped ? 'dropped' : (cause ?? gradeOf(kind, score)?.outcome ?? null);
  const leave = (next: () => void) => {
    forget();
    setWhole(!isBrief);
    next();
  };
  const close = async () => {
    setUnsaid(score === null);
    if (score !== null && (await send({ id, ...values, score }, objectives.closed))) leave(onDone);
  };
  return (
    <FormFrame
      label={isBrief ? `${objectives.closeIt}: ${cut(title, 100)}` : objectives.closeIt}
      submit={isWhole ? objectives.closeIt : null}
      isPending={isPending}
      refusal={refusal}
      fields={['score', 'reason', 'cause', 'retrospective']}
      takesFocus={!isBrief}
      onSubmit={close}
      onCancel={() => leave(onCancel)}
    >
      {isBrief && (
        <ClosingWordField
          kind={kind}
          suggested={suggested}
          value={isWhole ? word : null}
          error={errorOf(refusal, 'cause')}
          onChange={(said) => {
            set({ ...closingOf(said, suggested), reason: values.reason || (suggested ? '' : objectives.unmeasured) });
            setWhole(true);
          }}
        />
      )}
      {isWhole && <WhatCame view={view} />}
      {isWhole && (
        <ClosingFields
          kind={kind}
          suggested={suggested}
          values={values}
          set={set}
          refusal={refusal}
          isUnsaid={isUnsaid}
          isSaid={isBrief}
        />
      )}
    </FormFrame>
  );
}
