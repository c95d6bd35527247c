import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { common } from '../../../lib/i18n/en/common';
import { goals } from '../../../lib/i18n/en/goals';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { DutyView, DutyViewOf } from '../../../lib/store/queries/duties';
import { hasDraft } from '../../hooks/drafts';
import { CheckInForm } from '../../okr/CheckInForm';
import { checkInDraftKey } from '../../okr/draft-keys';
import { Button } from '../../ui/Button';
import { CloseForm } from '../objectives/CloseForm';
import { pathOf } from '../routes';
import { useSay } from '../shell/notices';
import { DutyLine } from './DutyLine';

export interface DutyProps<T extends DutyView> {
  readonly duty: T;
  /** The row is about to go. */
  readonly onDone: () => void;
}

/** A check-in that is due; its form opens below. */
export function CheckInDuty({ duty, onDone }: DutyProps<DutyViewOf<'checkIn'>>) {
  const [isOpen, setOpen] = useState(() => hasDraft(checkInDraftKey(duty.goal)));
  const say = useSay();
  return (
    <DutyLine duty={duty} action={!isOpen && <Button onClick={() => setOpen(true)}>{common.checkIn}</Button>}>
      {isOpen && (
        <CheckInForm
          goal={duty.goal}
          onCancel={() => setOpen(false)}
          onDone={(actId) => {
            setOpen(false);
            say({ text: phrases.checkedIn, actId });
            onDone();
          }}
        />
      )}
    </DutyLine>
  );
}

/** An objective whose cycle is over; its form opens below. */
export function ReviewDuty({ duty }: Pick<DutyProps<DutyViewOf<'review'>>, 'duty'>) {
  const [isOpen, setOpen] = useState(() => hasDraft(`close:${duty.objectiveId}`));
  return (
    <DutyLine duty={duty} action={!isOpen && <Button onClick={() => setOpen(true)}>{goals.close}</Button>}>
      {isOpen && (
        <CloseForm
          view={duty.objective}
          onCancel={() => setOpen(false)}
          // There is its grade, and what can be carried over.
          onDone={() => navigate(pathOf({ name: 'objective', id: duty.objectiveId }))}
        />
      )}
    </DutyLine>
  );
}
