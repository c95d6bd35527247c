import { useState } from 'react';
import type { KeyResultId } from '../../../lib/domain/ids';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { checkInsOf } from '../../../lib/store/queries/check-ins';
import { type KeyResultView, viewKeyResult } from '../../../lib/store/queries/key-result-views';
import { thanksAbout } from '../../../lib/store/queries/recognition';
import { ticketsOfKeyResult } from '../../../lib/store/queries/ticket-views';
import { hasDraft } from '../../hooks/drafts';
import { useIsPast } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { FeedbackCard } from '../feedback/FeedbackCard';
import { RecordHistory } from '../history/RecordHistory';
import { ReceiptCard } from '../recognition/ReceiptCard';
import { EditAndDelete } from '../shell/EditAndDelete';
import { Gone } from '../shell/Gone';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CheckIns } from './CheckIns';
import { Course } from './Course';
import { KeyResultFacts } from './KeyResultFacts';
import { KeyResultForm } from './KeyResultForm';
import { keyResultValues } from './key-result-values';
import { LinkedTickets } from './LinkedTickets';
import { Numbers } from './Numbers';
import { RulesCard } from './rules/RulesCard';

/** One key result: its two numbers and why, its tickets, what was said, what was changed. */
export function KeyResultPage({ id }: { readonly id: KeyResultId }) {
  const view = useLive((db, now) => viewKeyResult(db, id, now), [id]);
  return <Loaded value={view}>{(known) => (known ? <KeyResult view={known} /> : <Gone what="keyResult" />)}</Loaded>;
}

/** Thanks for what moved it; nothing where there is none yet. */
function Thanks({ id }: { readonly id: KeyResultId }) {
  const thanks = useLive((db) => thanksAbout(db, id), [id]);
  if (!thanks?.length) return null;
  return (
    <section aria-label={keyResults.thanks} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{keyResults.thanks}</h2>
      <ul className="grid gap-3 lg:grid-cols-2">
        {thanks.map((one) => (
          <li key={one.kudos.id} className="min-w-0">
            <ReceiptCard view={one} isLinked />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeyResult({ view }: { readonly view: KeyResultView }) {
  const { keyResult, objective } = view;
  const { id } = keyResult;
  const isPast = useIsPast();
  const tickets = useLive((db, now) => ticketsOfKeyResult(db, id, now), [id]);
  const checkIns = useLive((db) => checkInsOf(db, id), [id]);
  const [isEditing, setEditing] = useState(() => !isPast && hasDraft(`keyResult:${id}`));
  return (
    <Screen
      title={keyResult.title}
      above={<KeyResultFacts view={view} />}
      aside={
        !isPast && (
          <EditAndDelete
            kind="keyResult"
            id={id}
            next={{ name: 'objective', id: objective.id }}
            isEditing={isEditing}
            onEdit={() => setEditing(!isEditing)}
          />
        )
      }
    >
      {isEditing && (
        <Card size="roomy" title={keyResults.editKeyResult}>
          <KeyResultForm draftKey={id} id={id} record={keyResultValues(keyResult)} onClose={() => setEditing(false)} />
        </Card>
      )}
      <Numbers view={view} />
      <Course view={view} />
      <Loaded value={tickets}>{(rows) => <LinkedTickets goal={view} rows={rows} />}</Loaded>
      {!isPast && <RulesCard id={id} />}
      <Loaded value={checkIns}>{(rows) => <CheckIns goal={view} rows={rows} />}</Loaded>
      <Thanks id={id} />
      <FeedbackCard
        about={{ aboutKind: 'keyResult', aboutId: id }}
        checkIns={checkIns?.map(({ checkIn }) => checkIn)}
      />
      <RecordHistory kind="keyResult" id={id} />
    </Screen>
  );
}
