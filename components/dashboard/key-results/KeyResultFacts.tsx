import { dateText } from '../../../lib/i18n/dates';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { usePastDay } from '../../hooks/moment';
import { ClippedText } from '../../ui/ClippedText';
import { measureText } from '../format';
import { hrefOf } from '../routes';

/** Where a key result belongs, who owns it, how it is measured, until when. */
export function KeyResultFacts({ view: { keyResult, objective, cycle, owner } }: { readonly view: KeyResultView }) {
  const on = usePastDay();
  const dueOn = keyResult.dueOn ?? cycle.endsOn;
  return (
    <>
      <a
        href={hrefOf({ name: 'objective', id: objective.id, on })}
        className="alone min-w-0 text-accent hover:underline"
      >
        <ClippedText lines={1}>{objective.title}</ClippedText>
      </a>
      <span aria-hidden="true">·</span>
      <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : phrases.nobody}</span>
      <span aria-hidden="true">·</span>
      <span>{measureText(keyResult.measure)}</span>
      <span aria-hidden="true">·</span>
      <span>{dueOn ? keyResults.dueOn(dateText(dueOn)) : keyResults.noDue}</span>
    </>
  );
}
