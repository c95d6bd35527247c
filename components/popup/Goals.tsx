import { useDeferredValue, useMemo, useState } from 'react';
import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { goalsOf } from '../../lib/store/queries/goals-of';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';
import { CONTROL } from '../ui/Field';
import { GoalGroupPart } from './GoalGroupPart';
import { foundIn, goalGroups } from './goal-groups';

/** Goals I own, by objective. */
export function Goals({ meId }: { readonly meId: PersonId }) {
  const views = useLive((db, now) => goalsOf(db, meId, now), [meId]);
  const groups = useMemo(() => views && goalGroups(views, meId), [views, meId]);
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
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
  const found = foundIn(groups, sought);
  return (
    <Card title={popup.goals} aside={<span className="text-xs text-muted">{groups.length}</span>}>
      {groups.length > FEW && (
        <input
          type="search"
          dir="auto"
          aria-label={popup.find}
          placeholder={popup.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className={`mb-2 ${CONTROL}`}
        />
      )}
      <div className="-mx-3 -mb-3 flex flex-col">
        {groups.map((group) => (
          // Hidden, not gone: what is typed into one of its forms stays.
          <div key={group.view.objective.id} hidden={found !== null && !found.has(group.view.objective.id)}>
            <GoalGroupPart group={group} meId={meId} isSought={found?.get(group.view.objective.id) ?? false} />
          </div>
        ))}
      </div>
      <p role="status" className="mt-3 text-muted empty:hidden">
        {found?.size === 0 && popup.noneFound}
      </p>
    </Card>
  );
}

/** As many objectives as are found by looking. */
const FEW = 7;
