import { useState } from 'react';
import type { PersonId } from '../../../lib/domain/ids';
import { myGoals } from '../../../lib/i18n/en/my-goals';
import { newsOf } from '../../../lib/store/queries/news';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { withNames } from '../../../lib/store/queries/record-names';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ActLine } from '../history/ActLine';
import { hrefOf } from '../routes';
import { look, lookedAt } from './looked';

interface NewsProps {
  readonly goals: readonly ObjectiveView[];
  readonly meId: PersonId | null;
}

/** What others did to my goals since I last looked at this device; nothing when there is nothing. */
export function News({ goals, meId }: NewsProps) {
  const [since, setSince] = useState(() => lookedAt(Date.now()));
  const ids = goals.flatMap(({ objective, keyResults }) => [
    objective.id as string,
    ...keyResults.map(({ keyResult }) => keyResult.id),
  ]);
  const news = useLive(
    async (db) => {
      const { acts, more } = await newsOf(db, since, new Set(ids), meId);
      return { more, ...(await withNames(db, acts)) };
    },
    [since, ids.join(), meId],
  );
  if (!news || news.acts.length === 0) return null;
  const seen = () => {
    look(Date.now());
    setSince(Date.now());
    // The card goes, and the keyboard with it.
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <Card
      size="roomy"
      title={myGoals.news}
      aside={
        <Button kind="quiet" size="small" onClick={seen}>
          {myGoals.seen}
        </Button>
      }
    >
      <ul className="flex flex-col divide-y divide-line">
        {news.acts.map((act) => (
          <ActLine key={act.actId} act={act} names={news.names} />
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-muted">
        {news.more > 0 && myGoals.more(news.more)}
        <a className="text-accent underline" href={hrefOf({ name: 'history' })}>
          {myGoals.history}
        </a>
      </p>
    </Card>
  );
}
