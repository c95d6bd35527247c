import type { ReactNode } from 'react';
import type { Signal } from '../../../lib/domain/signal';
import { goals } from '../../../lib/i18n/en/goals';
import { ruleSentence } from '../../../lib/i18n/words';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { usePastDay } from '../../hooks/moment';
import { ProgressBars } from '../../okr/ProgressBars';
import { SignalMark } from '../../okr/SignalMark';
import { StatusPill } from '../../okr/StatusPill';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';

interface KeyResultRowProps {
  readonly goal: KeyResultView;
  /** Of a draft, a status would only say that nothing has begun. */
  readonly isActive: boolean;
  /** More about it, behind the owner. */
  readonly more?: string;
  readonly actions?: ReactNode;
  /** What does not fit together about it. */
  readonly signals: readonly Signal[];
}

/** A key result in a list of the dashboard: words on the left, the two numbers on the right. */
export function KeyResultRow({ goal, isActive, more, actions, signals }: KeyResultRowProps) {
  const on = usePastDay();
  const { keyResult, owner, verdict } = goal;
  return (
    <div
      className={`grid items-center gap-x-6 gap-y-2 px-4 py-3 ${actions ? 'lg:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_auto]' : 'lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]'}`}
    >
      <div className="min-w-0">
        <a
          href={hrefOf({ name: 'keyResult', id: keyResult.id, on })}
          className="font-medium hover:text-accent hover:underline"
        >
          <ClippedText lines={2}>{keyResult.title}</ClippedText>
        </a>
        <div className="mt-1 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          {isActive && <StatusPill status={verdict.status} />}
          {isActive && <span>{ruleSentence(verdict)}</span>}
          <SignalMark signals={signals} />
          <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : goals.nobodyDot}</span>
          {more && <span className="min-w-0 [overflow-wrap:anywhere]">{more}</span>}
        </div>
      </div>
      <ProgressBars goal={goal} />
      {actions && <div className="-ms-2 flex lg:ms-0">{actions}</div>}
    </div>
  );
}
