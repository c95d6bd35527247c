import type { Finding } from '../../../lib/coach/coach';
import type { KeyResultId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import type { Objective } from '../../../lib/domain/objective';
import { coach } from '../../../lib/i18n/en/coach';
import type { Coached } from '../../../lib/store/queries/coached';
import { useSaidAct } from '../shell/useSaidAct';

type Fields = Partial<Pick<Objective, 'title' | 'ownerId' | 'kind' | 'couldStillFail' | 'dismissals'>> &
  Partial<Pick<KeyResult, 'dueOn' | 'measure'>>;

/** Writes what the coach suggests, or what a person answers it, into the record a finding is about. */
export function useRepair({ rule, about, judgement }: Finding, known: Coached) {
  const objective = useSaidAct('saveObjective');
  const keyResult = useSaidAct('saveKeyResult');
  /** @returns `null` when it was refused. */
  const save = (fields: Fields, done = coach.saved): Promise<unknown> =>
    about.kind === 'objective'
      ? objective.send({ id: known.view.objective.id, ...fields }, done)
      : keyResult.send({ id: about.id as KeyResultId, ...fields, reason: rule.law }, done);
  const repair = () => {
    if (judgement.fix) save({ [judgement.fix.field]: judgement.fix.value }, coach.fixed).catch(reportError);
  };
  return {
    save,
    repair,
    isPending: objective.isPending || keyResult.isPending,
    refusal: objective.refusal ?? keyResult.refusal,
  };
}
