import { type ReactNode, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ObjectiveId } from '../../../lib/domain/ids';
import type { Objective as ObjectiveRecord } from '../../../lib/domain/objective';
import { objectives } from '../../../lib/i18n/en/objectives';
import { type ObjectiveView, viewObjective } from '../../../lib/store/queries/objective-views';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { Coach } from '../coach/Coach';
import { FeedbackCard } from '../feedback/FeedbackCard';
import { RecordHistory } from '../history/RecordHistory';
import { pathOf } from '../routes';
import { Gone } from '../shell/Gone';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { FirstSteps } from '../start/FirstSteps';
import { AsClosed } from './AsClosed';
import { CarryOverForm } from './CarryOverForm';
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

interface ObjectiveProps {
  readonly view: ObjectiveView;
  readonly children: ReactNode;
}

function Objective({ view, children }: ObjectiveProps) {
  const { objective } = view;
  const isPast = useIsPast();
  const [mode, setMode] = useState<ObjectiveMode>(() => (isPast ? 'reading' : firstMode(objective)));
  const read = () => setMode('reading');
  // What was missing to start it may be there now: the key drops an old refusal.
  return (
    <Screen
      title={objective.title}
      above={<ObjectiveFacts view={view} />}
      aside={
        !isPast && (
          <ObjectiveActions
            key={`${view.keyResults.length} ${objective.ownerId}`}
            objective={objective}
            mode={mode}
            onMode={setMode}
          />
        )
      }
    >
      {mode === 'editing' && (
        <Card size="roomy" title={objectives.editObjective}>
          <ObjectiveForm id={objective.id} record={objectiveValues(objective)} onSaved={read} onCancel={read} />
        </Card>
      )}
      {mode === 'closing' && (
        <Card size="roomy" title={objectives.closeObjective}>
          <CloseForm view={view} onDone={read} onCancel={read} />
        </Card>
      )}
      {mode === 'carrying' && (
        <Card size="roomy" title={objectives.carryLeft}>
          <CarryOverForm
            objective={objective}
            onDone={(id) => navigate(pathOf({ name: 'objective', id }))}
            onCancel={read}
          />
        </Card>
      )}
      {!isPast && objective.state === 'draft' && mode === 'reading' && <FirstSteps view={view} />}
      {objective.state === 'closed' && !isPast ? (
        <AsClosed objective={objective}>{(then) => <Standing view={then} />}</AsClosed>
      ) : (
        <Standing view={view} />
      )}
      <FeedbackCard about={{ aboutKind: 'objective', aboutId: objective.id }} />
      {!isPast && objective.state !== 'closed' && <Coach id={objective.id} />}
      {children}
    </Screen>
  );
}

/** How far it is, with its key results. */
const Standing = ({ view }: { readonly view: ObjectiveView }) => (
  <>
    <ObjectiveSummary view={view} />
    <KeyResultList view={view} />
  </>
);

/** What was being typed opens again. */
function firstMode({ id, state }: ObjectiveRecord): ObjectiveMode {
  if (state === 'active' && hasDraft(`close:${id}`)) return 'closing';
  return hasDraft(`objective:${id}`) ? 'editing' : 'reading';
}
