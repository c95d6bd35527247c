import { goals } from '../../../lib/i18n/en/goals';
import { percent } from '../../../lib/i18n/words';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { StatusPill } from '../../okr/StatusPill';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { useSignals } from '../signals/useSignals';
import { OBJECTIVE_STATE_WORDS } from '../words';
import { KeyResultRow } from './KeyResultRow';

/** An objective in a list, with its key results. */
export function ObjectiveCard({ goal }: { readonly goal: ObjectiveView }) {
  const { objective, cycle, owner, keyResults, progress, status } = goal;
  const signalsOf = useSignals(keyResults);
  return (
    <section className="rounded-lg border border-line bg-surface shadow-card">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 p-4">
        <div className="min-w-0 flex-[1_1_16rem]">
          <h2 className="text-lg font-semibold">
            <a href={hrefOf({ name: 'objective', id: objective.id })} className="hover:text-accent hover:underline">
              <ClippedText lines={3}>{objective.title}</ClippedText>
            </a>
          </h2>
          <p className="flex min-w-0 flex-wrap gap-x-2 text-sm text-muted">
            {objective.state !== 'active' && <span>{OBJECTIVE_STATE_WORDS[objective.state]}</span>}
            <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : goals.nobody}</span>
            {cycle && <ClippedText lines={1}>{cycle.name}</ClippedText>}
          </p>
        </div>
        <div className="flex items-center gap-3">
          {objective.state === 'active' && status && <StatusPill status={status} />}
          <span className="text-lg font-semibold" title={goals.mean}>
            {keyResults.every(({ numbers }) => numbers.outcome === null) ? '–' : percent(progress.ratio)}
          </span>
        </div>
      </header>
      {keyResults.length > 0 && (
        <ul className="border-t border-line">
          {keyResults.map((view) => (
            <li key={view.keyResult.id} className="border-b border-line last:border-b-0">
              <KeyResultRow
                goal={view}
                isActive={objective.state === 'active'}
                signals={signalsOf(view.keyResult.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
