import { useState } from 'react';
import type { CycleId } from '../../../lib/domain/ids';
import { cycles as cyclesWords } from '../../../lib/i18n/en/cycles';
import { review } from '../../../lib/i18n/en/review';
import { stretchText } from '../../../lib/i18n/stretch';
import { CADENCE_WORDS } from '../../../lib/i18n/words';
import { cycles } from '../../../lib/store/queries/alive';
import { objectives } from '../../../lib/store/queries/objective-views';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { ObjectiveCard } from '../goals/ObjectiveCard';
import { RecordHistory } from '../history/RecordHistory';
import { NewObjectiveButton } from '../objectives/NewObjectiveButton';
import { hrefOf } from '../routes';
import { EditAndDelete } from '../shell/EditAndDelete';
import { Gone } from '../shell/Gone';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CYCLE_STATE_WORDS } from '../words';
import { CycleForm } from './CycleForm';

/** A cycle and the objectives written for it. */
export function CyclePage({ id }: { readonly id: CycleId }) {
  const found = useLive(
    async (db, now) => ({
      cycle: (await cycles(db)).find((one) => one.id === id) ?? null,
      goals: await objectives(db, now, id),
    }),
    [id],
  );
  const [isEditing, setEditing] = useState(() => hasDraft(`cycle:${id}`));
  const create = <NewObjectiveButton cycleId={id} />;
  return (
    <Loaded value={found}>
      {({ cycle, goals }) =>
        cycle === null ? (
          <Gone what="cycle" />
        ) : (
          <Screen
            title={cycle.name}
            above={`${CYCLE_STATE_WORDS[cycle.state]} · ${stretchText(cycle.startsOn, cycle.endsOn)} · ${cyclesWords.rhythm(CADENCE_WORDS[cycle.cadence])}`}
            aside={
              <>
                {goals.length > 0 && create}
                {goals.length > 0 && <LinkButton href={hrefOf({ name: 'review', id })}>{review.open}</LinkButton>}
                <EditAndDelete
                  kind="cycle"
                  id={id}
                  next={{ name: 'cycles' }}
                  isEditing={isEditing}
                  onEdit={() => setEditing(!isEditing)}
                />
              </>
            }
          >
            {isEditing && (
              <Card size="roomy" title={cyclesWords.editCycle}>
                <CycleForm
                  id={id}
                  record={formValues(cycle)}
                  onSaved={() => setEditing(false)}
                  onCancel={() => setEditing(false)}
                />
              </Card>
            )}
            {goals.length === 0 ? (
              <Card size="roomy">
                <EmptyState title={cyclesWords.noObjective} action={create}>
                  {cyclesWords.writeDown}
                </EmptyState>
              </Card>
            ) : (
              goals.map((goal) => <ObjectiveCard key={goal.objective.id} goal={goal} />)
            )}
            <RecordHistory kind="cycle" id={id} />
          </Screen>
        )
      }
    </Loaded>
  );
}

const formValues = ({
  name,
  startsOn,
  endsOn,
  cadence,
  state,
  anchorDay,
}: Parameters<typeof CycleForm>[0]['record']) => ({
  name,
  startsOn,
  endsOn,
  cadence,
  state,
  anchorDay,
});
