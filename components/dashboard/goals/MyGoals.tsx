import { lazy, Suspense } from 'react';
import type { PersonId } from '../../../lib/domain/ids';
import { goals as goalsWords } from '../../../lib/i18n/en/goals';
import { myGoals } from '../../../lib/i18n/en/my-goals';
import type { Database } from '../../../lib/store/db';
import { me } from '../../../lib/store/queries/alive';
import { duties } from '../../../lib/store/queries/duties';
import { goalsOf } from '../../../lib/store/queries/goals-of';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { contributedBy, reviewedBy } from '../../../lib/store/queries/roles';
import { useLive } from '../../hooks/useLive';
import { useRemembered } from '../../hooks/useRemembered';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { NewObjectiveButton } from '../objectives/NewObjectiveButton';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { Duties } from './Duties';
import { ObjectiveCard } from './ObjectiveCard';
import { ROLES, type Role, RoleChoice } from './RoleChoice';

const MyWork = lazy(async () => ({ default: (await import('../later')).MyWork }));
const News = lazy(async () => ({ default: (await import('../later')).News }));

const GOALS_OF: Readonly<Record<Role, (db: Database, meId: PersonId, now: number) => Promise<ObjectiveView[]>>> = {
  owned: goalsOf,
  contributing: contributedBy,
  reviewing: reviewedBy,
};

/** Home: what I owe, what others did to my goals, and the goals I own, contribute to or review. */
export function MyGoals() {
  const [role, setRole] = useRemembered<Role>('my-role', ROLES, 'owned');
  const found = useLive(
    async (db, now) => {
      const person = await me(db);
      return {
        role,
        meId: person?.id ?? null,
        goals: person ? await GOALS_OF[role](db, person.id, now) : [],
        owed: person ? await duties(db, person.id, now) : [],
      };
    },
    [role],
  );
  return (
    <Loaded value={found}>
      {({ goals, owed, meId, role: shown }) => (
        <Screen title={goalsWords.title} aside={goals.length > 0 && <NewObjectiveButton />}>
          {owed.length > 0 && <Duties owed={owed} />}
          {shown === 'owned' && goals.length > 0 && (
            <Suspense>
              <News goals={goals} meId={meId} />
            </Suspense>
          )}
          <RoleChoice role={role} onChange={setRole} />
          {goals.length === 0 ? (
            <Card size="roomy">
              <Nothing role={shown} />
            </Card>
          ) : (
            goals.map((goal) => <ObjectiveCard key={goal.objective.id} goal={goal} />)
          )}
          {meId !== null && (
            <Suspense>
              <MyWork meId={meId} />
            </Suspense>
          )}
        </Screen>
      )}
    </Loaded>
  );
}

function Nothing({ role }: { readonly role: Role }) {
  const all = <LinkButton href={hrefOf({ name: 'map' })}>{myGoals.all}</LinkButton>;
  switch (role) {
    case 'owned':
      return (
        <EmptyState title={goalsWords.none} action={<NewObjectiveButton />}>
          {goalsWords.noneText}
        </EmptyState>
      );
    case 'contributing':
      return (
        <EmptyState title={myGoals.noContribution} action={all}>
          {myGoals.noContributionHint}
        </EmptyState>
      );
    case 'reviewing':
      return (
        <EmptyState title={myGoals.noReview} action={all}>
          {myGoals.noReviewHint}
        </EmptyState>
      );
  }
}
