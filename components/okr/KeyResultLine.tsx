import type { ReactNode } from 'react';
import { okr } from '../../lib/i18n/en/okr';
import { ruleSentence } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { ClippedText } from '../ui/ClippedText';
import { ProgressBars } from './ProgressBars';
import { StatusPill } from './StatusPill';

interface KeyResultLineProps {
  readonly goal: KeyResultView;
  /** Names the owner, where the list is not one person's own. */
  readonly showOwner?: boolean;
  /** How it moved of late, and what does not fit together. */
  readonly past?: ReactNode;
  /** Beside the title: a check-in button. */
  readonly action?: ReactNode;
}

/** A key result in a list: title, status with the rule that decided it, the two bars, confidence. */
export function KeyResultLine({ goal, showOwner = false, past, action }: KeyResultLineProps) {
  const { keyResult, numbers, verdict, owner } = goal;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-start justify-between gap-2">
        <ClippedText className="pt-0.5 text-ink">{keyResult.title}</ClippedText>
        {action && <span className="shrink-0">{action}</span>}
      </div>
      <ProgressBars goal={goal} />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted">
        <StatusPill status={verdict.status} />
        <span>{ruleSentence(verdict)}</span>
        {past}
        {numbers.lastCheckIn && <span>{okr.confidenceIs(numbers.lastCheckIn.confidence)}</span>}
        {showOwner && (
          <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : okr.unowned}</span>
        )}
      </div>
    </div>
  );
}
