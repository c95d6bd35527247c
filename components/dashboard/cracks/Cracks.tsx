import { useState } from 'react';
import type { CycleId, PersonId } from '../../../lib/domain/ids';
import type { Objective } from '../../../lib/domain/objective';
import { crackList } from '../../../lib/i18n/en/crack-list';
import { myGoals } from '../../../lib/i18n/en/my-goals';
import { phrases } from '../../../lib/i18n/en/phrases';
import { cycles, people } from '../../../lib/store/queries/alive';
import { cracks, type GoalCrack } from '../../../lib/store/queries/cracks';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { choicesOf, LEVEL_WORDS } from '../words';
import { CrackList } from './CrackList';
import { Uncovered } from './Uncovered';

/** The accountability report: what falls through, by kind, each with the way to its repair. */
export function Cracks() {
  const [cycleId, setCycle] = useState<CycleId | ''>('');
  const [ownerId, setOwner] = useState<PersonId | ''>('');
  const [level, setLevel] = useState<Objective['level'] | ''>('');
  const found = useLive(async (db, now) => cracks(db, now), []);
  const names = useLive(async (db) => ({ cycles: await cycles(db), people: await people(db) }), []);
  const isWanted = ({ objective: { objective, owner }, goal }: GoalCrack) =>
    (cycleId === '' || objective.cycleId === cycleId) &&
    (level === '' || objective.level === level) &&
    (ownerId === '' || (goal ? goal.owner : owner)?.id === ownerId);
  const showAll = () => {
    setCycle('');
    setOwner('');
    setLevel('');
  };
  return (
    <Screen title={crackList.title}>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={phrases.cycle}
          value={cycleId}
          options={[{ value: '', label: phrases.allCycles }, ...(names?.cycles ?? []).map(named)]}
          onChange={setCycle}
        />
        <SelectField
          label={crackList.owner}
          value={ownerId}
          options={[{ value: '', label: crackList.everybody }, ...(names?.people ?? []).map(named)]}
          onChange={setOwner}
        />
        <SelectField
          label={crackList.level}
          value={level}
          options={[{ value: '', label: crackList.allLevels }, ...choicesOf(LEVEL_WORDS)]}
          onChange={setLevel}
        />
      </div>
      <Loaded value={found}>
        {({ goals, uncovered, lookedThrough }) => {
          const wanted = goals.filter(isWanted);
          return (
            <>
              {wanted.length === 0 ? (
                <Card size="roomy">
                  {goals.length === 0 ? (
                    <EmptyState
                      title={crackList.none}
                      action={<LinkButton href={hrefOf({ name: 'map' })}>{myGoals.all}</LinkButton>}
                    >
                      {crackList.noneText}
                    </EmptyState>
                  ) : (
                    <EmptyState
                      title={crackList.noneLike}
                      action={<Button onClick={showAll}>{crackList.showAll(goals.length)}</Button>}
                    >
                      {crackList.noneLikeText}
                    </EmptyState>
                  )}
                </Card>
              ) : (
                <CrackList cracks={wanted} />
              )}
              <Uncovered tickets={uncovered} lookedThrough={lookedThrough} />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}

const named = <T extends string>({ id, name }: { readonly id: T; readonly name: string }) => ({
  value: id,
  label: name,
});
