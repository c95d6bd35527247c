import type { ObjectiveView } from '../../../lib/store/queries/objective-views';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { LEVEL_WORDS, OBJECTIVE_STATE_WORDS, OUTCOME_WORDS } from '../words';

/** Where an objective stands: its cycle, owner, level and state, above its title. */
export function ObjectiveFacts({ view: { objective, cycle, owner } }: { readonly view: ObjectiveView }) {
  return (
    <>
      {cycle && (
        <a href={hrefOf({ name: 'cycle', id: cycle.id })} className="min-w-0 text-accent hover:underline">
          <ClippedText lines={1}>{cycle.name}</ClippedText>
        </a>
      )}
      <Dot />
      <span className="min-w-0">{owner ? <ClippedText lines={1}>{owner.name}</ClippedText> : 'Nobody owns it'}</span>
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
