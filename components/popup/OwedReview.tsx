import { useState } from 'react';
import { suggestedGrade } from '../../lib/domain/grade';
import { popup } from '../../lib/i18n/en/popup';
import type { DutyViewOf } from '../../lib/store/queries/duties';
import { CloseForm } from '../dashboard/objectives/CloseForm';
import { Say } from '../dashboard/shell/notices';
import { NamedButton } from './NamedButton';
import { useSay } from './notices';
import { OwedLine } from './OwedLine';

interface OwedReviewProps {
  readonly duty: DutyViewOf<'review'>;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** An objective whose cycle is over: open, confirm the suggested score; or, where it was missed, name the cause, confirm. */
export function OwedReview({ duty, onDone }: OwedReviewProps) {
  const { kind, title } = duty.objective.objective;
  const asksCause = suggestedGrade(kind, duty.objective)?.needsCause ?? false;
  const [isOpen, setOpen] = useState(false);
  const say = useSay();
  return (
    <OwedLine
      duty={duty}
      action={!asksCause && !isOpen && <NamedButton word={popup.review} title={title} onClick={() => setOpen(true)} />}
    >
      {(asksCause || isOpen) && (
        <Say value={(said) => say({ tone: 'done', ...said })}>
          <CloseForm view={duty.objective} isBrief={asksCause} onDone={onDone} onCancel={() => setOpen(false)} />
        </Say>
      )}
    </OwedLine>
  );
}
