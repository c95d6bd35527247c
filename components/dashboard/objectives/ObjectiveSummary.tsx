import type { ObjectiveId } from '../../../lib/domain/ids';
import type { Objective } from '../../../lib/domain/objective';
import { objectives } from '../../../lib/i18n/en/objectives';
import { words } from '../../../lib/i18n/en/words';
import { STATUS_WORDS } from '../../../lib/i18n/words';
import { explainObjective } from '../../../lib/store/queries/explanations';
import { viewKeyResult } from '../../../lib/store/queries/key-result-views';
import { type ObjectiveView, viewObjective } from '../../../lib/store/queries/objective-views';
import { usePastDay } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { StatusPill } from '../../okr/StatusPill';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { filled } from '../../ui/filled';
import { reachedText } from '../format';
import { hrefOf } from '../routes';
import { Explain } from '../shell/Explain';
import { Prose } from '../shell/Prose';
import { ObjectiveGrade } from './ObjectiveGrade';

/** Why an objective is there, what it serves, and how far it is. */
export function ObjectiveSummary({ view }: { readonly view: ObjectiveView }) {
  const { objective, status } = view;
  const explanations = explainObjective(view);
  return (
    <Card size="roomy">
      <div className="flex flex-col gap-3">
        {objective.why && <Prose text={objective.why} />}
        <Served parent={objective.parent} contribution={objective.contribution} />
        {objective.carriedFrom && <CarriedFrom id={objective.carriedFrom} />}
        {objective.state === 'closed' ? (
          <ObjectiveGrade objective={objective} reached={reachedText(view)} />
        ) : (
          <div className="flex flex-wrap items-center gap-3">
            <Reached view={view} />
            {status && objective.state === 'active' && (
              <>
                <StatusPill status={status} />
                <span className="text-sm text-muted">{objectives.worstOf(STATUS_WORDS[status])}</span>
              </>
            )}
          </div>
        )}
        <div className="grid gap-x-6 gap-y-1 lg:grid-cols-2">
          <Explain label={objectives.howNumber} explanation={explanations.progress} />
          <Explain label={objectives.howStatus} explanation={explanations.status} />
        </div>
      </div>
    </Card>
  );
}

/** A lonely dash would say nothing where no status and no other number stand beside it. */
const Reached = ({ view }: { readonly view: ObjectiveView }) =>
  view.keyResults.every(({ numbers }) => numbers.outcome === null) ? (
    <p className="text-muted">{words.unmeasured}</p>
  ) : (
    <span className="text-2xl font-semibold">{reachedText(view)}</span>
  );

function CarriedFrom({ id }: { readonly id: ObjectiveId }) {
  const on = usePastDay();
  const old = useLive((db, now) => viewObjective(db, id, now), [id]);
  return old ? (
    <Towards word={objectives.carriedFrom} title={old.objective.title} href={hrefOf({ name: 'objective', id, on })} />
  ) : null;
}

function Towards({ word, title, href }: { readonly word: string; readonly title: string; readonly href: string }) {
  return (
    <p className="flex min-w-0 items-center gap-1 text-sm text-muted">
      <span className="shrink-0">{word}</span>
      <a href={href} className="alone min-w-0 text-accent hover:underline">
        <ClippedText lines={1}>{title}</ClippedText>
      </a>
    </p>
  );
}

function Served({ parent, contribution }: Pick<Objective, 'parent' | 'contribution'>) {
  const on = usePastDay();
  const above = useLive(
    async (db, now) => {
      if (parent === null) return null;
      if ('objectiveId' in parent) {
        const view = await viewObjective(db, parent.objectiveId, now);
        return view && { title: view.objective.title, href: hrefOf({ name: 'objective', id: view.objective.id, on }) };
      }
      const view = await viewKeyResult(db, parent.keyResultId, now);
      return view && { title: view.keyResult.title, href: hrefOf({ name: 'keyResult', id: view.keyResult.id, on }) };
    },
    [JSON.stringify(parent), on],
  );
  if (above) return <Towards word={objectives.serves} {...above} />;
  if (parent !== null && above === null) return <p className="text-sm text-muted">{objectives.servedDeleted}</p>;
  return contribution ? (
    <p className="text-sm text-muted">{filled(objectives.contributesTo, <bdi>{contribution}</bdi>)}</p>
  ) : null;
}
