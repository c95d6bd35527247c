import { lazy, Suspense } from 'react';
import type { DutyView } from '../../lib/store/queries/duties';
import { OwedAcknowledgement, OwedDraft } from './OwedAct';
import { OwedAnswer } from './OwedAnswer';
import { OwedCheckIn } from './OwedCheckIn';

// It brings the dashboard's form, and is owed once in a quarter.
const OwedReview = lazy(async () => ({ default: (await import('./OwedReview')).OwedReview }));

/** One duty, ended where it stands. */
export function OwedOne({ duty, onDone }: { readonly duty: DutyView; readonly onDone: () => void }) {
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
