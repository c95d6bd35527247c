import { useState } from 'react';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { objectives } from '../../../lib/i18n/en/objectives';
import { Refusal } from '../../okr/Refusal';
import { Button, type ButtonKind } from '../../ui/Button';
import { blockingOf } from '../coach/blocking';
import { Missing } from '../coach/Missing';
import { useSpeech } from '../coach/useSpeech';
import { useSaidAct } from '../shell/useSaidAct';

interface StartButtonProps {
  readonly id: ObjectiveId;
  readonly kind?: ButtonKind;
  readonly onDone?: () => void;
}

/** Starts a draft, unless something certain is missing: then it says what, in the coach's questions. */
export function StartButton({ id, kind = 'secondary', onDone }: StartButtonProps) {
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const [speech] = useSpeech();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const start = async () => {
    const questions = await blockingOf(id, speech);
    setMissing(questions);
    if (questions.length === 0 && (await send({ id, state: 'active' }, objectives.started))) onDone?.();
  };
  return (
    <div className="flex max-w-md flex-col items-end">
      <Button kind={kind} isPending={isPending} onClick={() => start().catch(reportError)}>
        {objectives.start}
      </Button>
      <div className="text-sm">
        <Missing title={objectives.notReady} questions={missing} speech={speech} />
      </div>
      <Refusal refusal={refusal} />
    </div>
  );
}
