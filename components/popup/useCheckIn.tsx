import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { common } from '../../lib/i18n/en/common';
import { popup } from '../../lib/i18n/en/popup';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { hasDraft } from '../hooks/drafts';
import { Button } from '../ui/Button';
import { cut } from '../ui/ClippedText';
import { quoted, useSay } from './notices';

// Its fields would be a thirtieth of what the popup loads before it shows anything.
const CheckInForm = lazy(async () => ({ default: (await import('../okr/CheckInForm')).CheckInForm }));

interface CheckInOptions {
  /** Nothing was said before: the form stands there without a button, and asks for the confidence. */
  readonly isFirst?: boolean;
  /** Where what is typed waits, also for the next time the popup opens. */
  readonly draftKey: string;
  readonly onDone?: () => void;
}

/** A "Check in" button and, while it is pressed, the form that belongs below it. */
export function useCheckIn(
  goal: KeyResultView,
  { isFirst = false, draftKey, onDone }: CheckInOptions,
): { readonly button: ReactNode; readonly form: ReactNode } {
  const [isUnfolded, setOpen] = useState(() => hasDraft(draftKey));
  const isOpen = isFirst || isUnfolded;
  const say = useSay();
  const ref = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The form goes, and the keyboard with it, unless the button takes it back.
  useEffect(() => {
    if (wasOpen.current && !isOpen) ref.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { title } = goal.keyResult;
  const finish = (actId: string) => {
    setOpen(false);
    say({ tone: 'done', text: popup.checkedIn(quoted(title)), actId });
    onDone?.();
  };
  return {
    button: !isFirst && (
      <Button
        ref={ref}
        size="small"
        className="shrink-0"
        aria-expanded={isOpen}
        aria-label={popup.checkInOn(cut(title, 100))}
        onClick={() => setOpen(!isOpen)}
      >
        {common.checkIn}
      </Button>
    ),
    form: isOpen && (
      <Suspense fallback={<div className="min-h-24" aria-busy="true" />}>
        <CheckInForm
          goal={goal}
          isBrief={isFirst}
          draftKey={draftKey}
          onDone={finish}
          onCancel={() => setOpen(false)}
        />
      </Suspense>
    ),
  };
}
