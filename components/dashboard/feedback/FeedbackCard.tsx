import { useState } from 'react';
import type { CheckIn } from '../../../lib/domain/check-in';
import type { Note } from '../../../lib/domain/note';
import { momentText } from '../../../lib/i18n/dates';
import { feedback } from '../../../lib/i18n/en/feedback';
import { threadsAbout } from '../../../lib/store/queries/notes';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Loaded } from '../shell/Loaded';
import { FeedbackForm } from './FeedbackForm';
import { ThreadItem } from './ThreadItem';

interface FeedbackCardProps {
  readonly about: Pick<Note, 'aboutKind' | 'aboutId'>;
  /** What was checked in there; feedback can be about one of these, too. */
  readonly checkIns?: readonly Pick<CheckIn, 'id' | 'at'>[] | undefined;
}

const NONE: readonly never[] = [];

/** What was asked and said about a goal, and the form to ask or say more. */
export function FeedbackCard({ about, checkIns = NONE }: FeedbackCardProps) {
  const { aboutId } = about;
  const isPast = useIsPast();
  const ids = [aboutId, ...checkIns.map(({ id }) => id)];
  const threads = useLive((db) => threadsAbout(db, ids), [ids.join(' ')]);
  const [isOpen, setOpen] = useState(() => !isPast && hasDraft(`note:${aboutId}`));
  const said = new Map<string, number>(checkIns.map(({ id, at }) => [id, at]));
  const write = !isPast && !isOpen && <Button onClick={() => setOpen(true)}>{feedback.write}</Button>;
  return (
    <Loaded value={threads}>
      {(all) => (
        <Card size="roomy" title={feedback.title} aside={all.length > 0 && write}>
          {isOpen && <FeedbackForm about={about} checkIns={checkIns} onClose={() => setOpen(false)} />}
          {all.length === 0 && !isOpen && (
            <EmptyState title={feedback.none} action={write}>
              {feedback.noneHint}
            </EmptyState>
          )}
          <ul className="divide-y divide-line empty:hidden">
            {all.map((thread) => {
              const at = said.get(thread.note.aboutId);
              return (
                <li key={thread.note.id} className="py-3 last:pb-0">
                  <ThreadItem thread={thread} about={at === undefined ? null : feedback.onCheckIn(momentText(at))} />
                </li>
              );
            })}
          </ul>
        </Card>
      )}
    </Loaded>
  );
}
