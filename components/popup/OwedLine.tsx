import type { ReactNode } from 'react';
import type { DutyView } from '../../lib/store/queries/duties';
import { useNow } from '../hooks/useNow';
import { whyOwed } from '../okr/duty-words';
import { ClippedText } from '../ui/ClippedText';

interface OwedLineProps {
  readonly duty: DutyView;
  /** What ends it, beside it. */
  readonly action: ReactNode;
  /** Below both. */
  readonly children?: ReactNode;
}

/** A question stands for itself. */
function titleOf(duty: DutyView): string {
  if (duty.kind === 'answer') return duty.thread.note.text;
  return 'goal' in duty ? duty.goal.keyResult.title : duty.objective.objective.title;
}

/** One thing that is owed: what it is about, why, and the button that ends it. */
export function OwedLine({ duty, action, children }: OwedLineProps) {
  const now = useNow();
  const title = titleOf(duty);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <ClippedText className="text-ink">{title}</ClippedText>
          <p className="text-xs text-muted [overflow-wrap:anywhere]">{whyOwed(duty, now)}</p>
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
