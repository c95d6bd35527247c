import { navigate } from 'wouter/use-hash-location';
import type { CycleId } from '../../../lib/domain/ids';
import { objectives } from '../../../lib/i18n/en/objectives';
import { cycles, me } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf, pathOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { ObjectiveForm } from './ObjectiveForm';
import { newObjectiveValues } from './objective-values';

/** @param cycleId the cycle it was asked for from; `null` takes the running one. */
export function NewObjective({ cycleId }: { readonly cycleId: CycleId | null }) {
  const found = useLive(async (db) => ({ every: await cycles(db), person: await me(db) }), []);
  return (
    <Loaded value={found}>
      {({ every, person }) => {
        const cycle = every.find(({ id }) => id === cycleId) ?? every[0];
        return (
          <Screen title={objectives.newObjective}>
            <Card size="roomy">
              {cycle ? (
                <ObjectiveForm
                  id={null}
                  record={newObjectiveValues(cycle.id, person?.id ?? null)}
                  onSaved={(id) => navigate(pathOf({ name: 'objective', id }))}
                  onCancel={() => navigate(cycleId ? pathOf({ name: 'cycle', id: cycleId }) : '/')}
                />
              ) : (
                <EmptyState
                  title={objectives.cycleFirst}
                  action={<LinkButton href={hrefOf({ name: 'newCycle' })}>{objectives.newCycle}</LinkButton>}
                >
                  {objectives.cycleText}
                </EmptyState>
              )}
            </Card>
          </Screen>
        );
      }}
    </Loaded>
  );
}
