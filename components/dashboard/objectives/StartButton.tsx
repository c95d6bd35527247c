import { useState } from 'react';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { objectives } from '../../../lib/i18n/en/objectives';
import { coached } from '../../../lib/store/queries/coached';
import { read } from '../../hooks/read';
import { Refusal } from '../../okr/Refusal';
import { Button, type ButtonKind } from '../../ui/Button';
import { coachingOf } from '../coach/review-of';
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
    const known = await read((db) => coached(db, id, Date.now()));
    const blocking = known ? coachingOf(known, speech, Date.now()).review.blocking : [];
    setMissing([...new Set(blocking.map(({ rule }) => rule.question[speech]))]);
    if (blocking.length === 0 && (await send({ id, state: 'active' }, objectives.started))) onDone?.();
  };
  return (
    <div className="flex max-w-md flex-col items-end">
      <Button kind={kind} isPending={isPending} onClick={() => start().catch(reportError)}>
        {objectives.start}
      </Button>
      <div role="alert">
        {missing.length > 0 && (
          <div className="mt-1 rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-sm text-ink">
            <p className="font-medium">{objectives.notReady}</p>
            <ul className="list-disc ps-5" lang={speech}>
              {missing.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Refusal refusal={refusal} />
    </div>
  );
}
