import { lazy, Suspense, useRef, useState } from 'react';
import { subjectOf } from '../../lib/domain/duty';
import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { duties } from '../../lib/store/queries/duties';
import { hasDraft } from '../hooks/drafts';
import { useLive } from '../hooks/useLive';
import { dutyDraftKey } from '../okr/draft-keys';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';

// What ends a duty is loaded where one is owed.
const OwedOne = lazy(async () => ({ default: (await import('./OwedOne')).OwedOne }));

const SHOWN = 3;

/** What I owe today, each finished in place. */
export function Owed({ meId }: { readonly meId: PersonId }) {
  const owed = useLive((db, now) => duties(db, meId, now), [meId]);
  const [isAsked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!owed) return null;
  // The row goes, and the keyboard with it, and with the last row the card: perhaps before the answer comes.
  const leave = () => (owed.length > 1 ? heading.current : document.querySelector('main'))?.focus();
  if (owed.length === 0) return <p className="px-3 text-muted">{popup.nothingOwed}</p>;
  // What was being typed in one of them is offered again.
  const isWhole = isAsked || owed.slice(SHOWN).some((duty) => hasDraft(dutyDraftKey(duty) ?? ''));
  const shown = isWhole ? owed : owed.slice(0, SHOWN);
  return (
    <Card title={popup.owed} headingRef={heading} aside={<span className="text-xs text-muted">{owed.length}</span>}>
      <ul className="flex flex-col gap-2.5">
        {shown.map((duty) => (
          <li key={subjectOf(duty)}>
            <Suspense fallback={<div className="min-h-9" aria-busy="true" />}>
              <OwedOne duty={duty} onDone={leave} />
            </Suspense>
          </li>
        ))}
      </ul>
      {owed.length > shown.length && (
        <Button kind="quiet" size="small" className="mt-2" onClick={() => setAsked(true)}>
          {popup.show(owed.length - shown.length)}
        </Button>
      )}
    </Card>
  );
}
