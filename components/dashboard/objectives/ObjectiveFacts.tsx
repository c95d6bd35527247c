import { objectives } from '../../../lib/i18n/en/objectives';
import { phrases } from '../../../lib/i18n/en/phrases';
import { people } from '../../../lib/store/queries/alive';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { useLive } from '../../hooks/useLive';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { LEVEL_WORDS, OBJECTIVE_STATE_WORDS, OUTCOME_WORDS } from '../words';

/** Where an objective stands: its cycle, owner, level and state, above its title. */
export function ObjectiveFacts({ view: { objective, cycle, owner } }: { readonly view: ObjectiveView }) {
  const reviewer = useLive(people, [])?.find(({ id }) => id === objective.reviewerId);
  return (
    <>
      {cycle && (
        <a href={hrefOf({ name: 'cycle', id: cycle.id })} className="alone min-w-0 text-accent hover:underline">
          <ClippedText lines={1}>{cycle.name}</ClippedText>
        </a>
      )}
      <Dot />
      <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : phrases.nobody}</span>
      {reviewer && (
        <span className="flex min-w-0 gap-1">
          <span className="shrink-0">{objectives.reviewedBy}</span>
          <ClippedText lines={1}>{reviewer.name}</ClippedText>
        </span>
      )}
      <Dot />
      <span>{LEVEL_WORDS[objective.level]}</span>
      <Dot />
      <span className="rounded-full bg-quiet-soft px-2 py-px text-xs font-medium text-quiet">
        {OBJECTIVE_STATE_WORDS[objective.state]}
        {objective.outcome && `: ${OUTCOME_WORDS[objective.outcome].toLowerCase()}`}
      </span>
    </>
  );
}

const Dot = () => <span aria-hidden="true">·</span>;
