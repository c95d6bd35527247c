import { useMemo } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { goalsOf } from '../../lib/store/queries/goals-of';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { GoalGroupPart } from './GoalGroupPart';
import { goalGroups } from './goal-groups';

/** Goals I own, by objective. */
export function Goals({ meId }: { readonly meId: PersonId }) {
  const views = useLive((db, now) => goalsOf(db, meId, now), [meId]);
  const groups = useMemo(() => views && goalGroups(views, meId), [views, meId]);
  if (!groups) return null;
  // A draft is a goal that is still owed, and shown there.
  if (groups.length === 0 && views?.some(({ objective }) => objective.state === 'draft')) return null;
  if (groups.length === 0) {
    return (
      <Card title={popup.goals}>
        <EmptyState
          title={popup.noGoal}
          action={<Button onClick={() => openDashboard('/objectives/new')}>{popup.writeObjective}</Button>}
        >
          {popup.orAsk}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={popup.goals}>
      <div className="-mx-3 -mb-3 flex flex-col">
        {groups.map((group) => (
          <GoalGroupPart key={group.view.objective.id} group={group} meId={meId} />
        ))}
      </div>
    </Card>
  );
}
