import { goals as goalsWords } from '../../../lib/i18n/en/goals';
import { me } from '../../../lib/store/queries/alive';
import { duties } from '../../../lib/store/queries/duties';
import { goalsOf } from '../../../lib/store/queries/goals-of';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { Duties } from './Duties';
import { ObjectiveCard } from './ObjectiveCard';

/** Home: what I owe, and the goals I own. */
export function MyGoals() {
  const found = useLive(async (db, now) => {
    const person = await me(db);
    return {
      goals: person ? await goalsOf(db, person.id, now) : [],
      owed: person ? await duties(db, person.id, now) : [],
    };
  }, []);
  const create = (
    <LinkButton kind="primary" href={hrefOf({ name: 'newObjective', cycleId: null })}>
      {goalsWords.newObjective}
    </LinkButton>
  );
  return (
    <Loaded value={found}>
      {({ goals, owed }) => (
        <Screen title={goalsWords.title} aside={goals.length > 0 && create}>
          {owed.length > 0 && <Duties owed={owed} />}
          {goals.length === 0 ? (
            <Card size="roomy">
              <EmptyState title={goalsWords.none} action={create}>
                {goalsWords.noneText}
              </EmptyState>
            </Card>
          ) : (
            goals.map((goal) => <ObjectiveCard key={goal.objective.id} goal={goal} />)
          )}
        </Screen>
      )}
    </Loaded>
  );
}
