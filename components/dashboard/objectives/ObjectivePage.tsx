import { type ReactNode, useState } from 'react';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { type ObjectiveView, viewObjective } from '../../../lib/store/queries/objective-views';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { hasDraft } from '../forms/useDraft';
import { RecordHistory } from '../history/RecordHistory';
import { Gone } from '../shell/Gone';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CloseForm } from './CloseForm';
import { KeyResultList } from './KeyResultList';
import { ObjectiveActions, type ObjectiveMode } from './ObjectiveActions';
import { ObjectiveFacts } from './ObjectiveFacts';
import { ObjectiveForm } from './ObjectiveForm';
import { ObjectiveSummary } from './ObjectiveSummary';
import { objectiveValues } from './objective-values';

/** One objective: what it is, how far it is, its key results, what happened to it. */
export function ObjectivePage({ id }: { readonly id: ObjectiveId }) {
  const found = useLive((db, now) => viewObjective(db, id, now), [id]);
  return (
    <Loaded value={found}>
      {(view) =>
        view === null ? (
          <Gone what="objective" />
        ) : (
          <Objective view={view}>
            <RecordHistory kind="objective" id={id} />
          </Objective>
        )
      }
    </Loaded>
  );
}

function Objective({ view, children }: { readonly view: ObjectiveView; readonly children: ReactNode }) {
  const { objective } = view;
  const [mode, setMode] = useState<ObjectiveMode>(() =>
    hasDraft(`objective:${objective.id}`) ? 'editing' : 'reading',
  );
  const read = () => setMode('reading');
  // What was missing to start it may be there now: the key drops an old refusal.
  return (
    <Screen
      title={objective.title}
      above={<ObjectiveFacts view={view} />}
      aside={
        <ObjectiveActions
          key={`${view.keyResults.length} ${objective.ownerId}`}
          objective={objective}
          mode={mode}
          onMode={setMode}
        />
      }
    >
      {mode === 'editing' && (
        <Card size="roomy" title="Edit objective">
          <ObjectiveForm id={objective.id} record={objectiveValues(objective)} onSaved={read} onCancel={read} />
        </Card>
      )}
      {mode === 'closing' && (
        <Card size="roomy" title="Close this objective">
          <CloseForm view={view} onDone={read} onCancel={read} />
        </Card>
      )}
      <ObjectiveSummary view={view} />
      <KeyResultList view={view} />
      {children}
    </Screen>
  );
}
