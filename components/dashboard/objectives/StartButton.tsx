import { useState } from 'react';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { Refusal } from '../../okr/Refusal';
import { Button, type ButtonKind } from '../../ui/Button';
import { useCoaching } from '../coach/useCoaching';
import { useSaidAct } from '../shell/useSaidAct';

interface StartButtonProps {
  readonly id: ObjectiveId;
  readonly kind?: ButtonKind;
}

/** Starts a draft, unless something certain is missing: then it says what, in the coach's questions. */
export function StartButton({ id, kind = 'secondary' }: StartButtonProps) {
  const { send, isPending, refusal } = useSaidAct('saveObjective');
  const { coaching, speech } = useCoaching(id);
  const [wasTried, setTried] = useState(false);
  const blocking = coaching?.review.blocking ?? [];
  const start = () => {
    setTried(true);
    if (coaching && blocking.length === 0) send({ id, state: 'active' }, 'Objective started.').catch(reportError);
  };
  return (
    <div className="flex max-w-md flex-col items-end">
      <Button kind={kind} isPending={isPending || coaching === undefined} onClick={start}>
        Start
      </Button>
      <div role="alert">
        {wasTried && blocking.length > 0 && (
          <div className="mt-1 rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-sm text-ink">
            <p className="font-medium">Not ready to start:</p>
            <ul className="list-disc ps-5">
              {[...new Set(blocking.map(({ rule }) => rule.question[speech]))].map((question) => (
                <li key={question} lang={speech}>
                  {question}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Refusal refusal={refusal} />
    </div>
  );
}
