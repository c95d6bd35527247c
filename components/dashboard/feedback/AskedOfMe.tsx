import { feedback } from '../../../lib/i18n/en/feedback';
import { me } from '../../../lib/store/queries/alive';
import { askedOf } from '../../../lib/store/queries/notes';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { ThreadItem } from './ThreadItem';

/** Feedback somebody waits for from whoever sits here. Information, not a duty: nothing turns red for it. */
export function AskedOfMe() {
  const threads = useLive(async (db) => {
    const self = await me(db);
    return self ? askedOf(db, self.id) : [];
  }, []);
  if (!threads?.length) return null;
  return (
    <Card size="roomy" title={feedback.askedOfMe}>
      <ul className="divide-y divide-line">
        {threads.map(({ title, ...thread }) => (
          <li key={thread.note.id} className="py-3 first:pt-0 last:pb-0">
            <ThreadItem thread={thread} about={title} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
