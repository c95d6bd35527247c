import { lazy, Suspense, useRef, useState } from 'react';
import { subjectOf } from '../../lib/domain/duty';
import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { type DutyView, duties } from '../../lib/store/queries/duties';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { OwedAcknowledgement, OwedDraft } from './OwedAct';
import { OwedAnswer } from './OwedAnswer';
import { OwedCheckIn } from './OwedCheckIn';

// It brings the dashboard's form, and is owed once in a quarter.
const OwedReview = lazy(async () => ({ default: (await import('./OwedReview')).OwedReview }));

const SHOWN = 3;

/** What I owe today, each finished in place. */
export function Owed({ meId }: { readonly meId: PersonId }) {
  const owed = useLive((db, now) => duties(db, meId, now), [meId]);
  const [isWhole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!owed) return null;
  // The row goes, and the keyboard with it, and with the last row the card: perhaps before the answer comes.
  const leave = () => (owed.length > 1 ? heading.current : document.querySelector('main'))?.focus();
  if (owed.length === 0) return <p className="px-3 text-muted">{popup.nothingOwed}</p>;
  const shown = isWhole ? owed : owed.slice(0, SHOWN);
  return (
    <Card title={popup.owed} headingRef={heading} aside={<span className="text-xs text-muted">{owed.length}</span>}>
      <ul className="flex flex-col gap-2.5">
        {shown.map((duty) => (
          <li key={subjectOf(duty)}>
            <OwedOne duty={duty} onDone={leave} />
          </li>
        ))}
      </ul>
      {owed.length > shown.length && (
        <Button kind="quiet" size="small" className="mt-2" onClick={() => setWhole(true)}>
          {popup.show(owed.length - shown.length)}
        </Button>
      )}
    </Card>
  );
}

function OwedOne({ duty, onDone }: { readonly duty: DutyView; readonly onDone: () => void }) {
  switch (duty.kind) {
    case 'checkIn':
      return <OwedCheckIn duty={duty} onDone={onDone} />;
    case 'acknowledge':
      return <OwedAcknowledgement duty={duty} onDone={onDone} />;
    case 'answer':
      return <OwedAnswer duty={duty} onDone={onDone} />;
    case 'review':
      return (
        <Suspense fallback={<div className="min-h-12" aria-busy="true" />}>
          <OwedReview duty={duty} onDone={onDone} />
        </Suspense>
      );
    case 'activate':
      return <OwedDraft duty={duty} onDone={onDone} />;
  }
}
