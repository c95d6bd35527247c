import type { ReactNode } from 'react';
import type { DutyView } from '../../../lib/store/queries/duties';
import { useNow } from '../../hooks/useNow';
import { whyOwed } from '../../okr/duty-words';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf, type Route } from '../routes';

interface DutyLineProps {
  readonly duty: Exclude<DutyView, { kind: 'answer' }>;
  readonly action: ReactNode;
  /** Below both. */
  readonly children?: ReactNode;
}

/** What a duty is about, why it is owed, and what ends it. */
export function DutyLine({ duty, action, children }: DutyLineProps) {
  const now = useNow();
  const [title, to]: [string, Route] =
    'goal' in duty
      ? [duty.goal.keyResult.title, { name: 'keyResult', id: duty.keyResultId }]
      : [duty.objective.objective.title, { name: 'objective', id: duty.objectiveId }];
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-col items-start justify-between gap-x-3 gap-y-2 sm:flex-row sm:items-center">
        <div className="min-w-0">
          <a href={hrefOf(to)} className="font-medium hover:text-accent hover:underline">
            <ClippedText>{title}</ClippedText>
          </a>
          <p className="text-sm text-muted [overflow-wrap:anywhere]">{whyOwed(duty, now)}</p>
        </div>
        <div className="shrink-0">{action}</div>
      </div>
      {children}
    </div>
  );
}
