import { useState } from 'react';
import type { Finding } from '../../../lib/coach/coach';
import type { Speech } from '../../../lib/coach/rule';
import { coach } from '../../../lib/i18n/en/coach';
import type { Coached } from '../../../lib/store/queries/coached';
import { hasDraft } from '../../hooks/drafts';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { Question } from './Question';
import { asideDraft, SetAside } from './SetAside';
import { useRepair } from './useRepair';

interface FindingItemProps {
  readonly finding: Finding;
  readonly known: Coached;
  readonly speech: Speech;
}

/** One question of the coach: what made it ask, an example, and what can be done about it. */
export function FindingItem({ finding, known, speech }: FindingItemProps) {
  const { rule, about, judgement } = finding;
  const [isSettingAside, setSettingAside] = useState(() => hasDraft(asideDraft(finding)));
  const { repair, save, isPending, refusal } = useRepair(finding, known);
  const goal = known.keyResults.find(({ view }) => view.keyResult.id === about.id)?.view.keyResult;
  const isBlocking = rule.kind === 'structural' && judgement.outcome === 'fail';
  return (
    <li className="flex flex-col gap-1 py-2 first:pt-0 last:pb-0">
      {goal && (
        <ClippedText lines={1} className="text-xs text-muted">
          {goal.title}
        </ClippedText>
      )}
      <Question finding={finding} speech={speech}>
        {judgement.fix && (
          <Button kind="quiet" size="small" isPending={isPending} onClick={repair}>
            {coach.apply}
          </Button>
        )}
        {rule.id === 'O15' && (
          <Button
            kind="quiet"
            size="small"
            isPending={isPending}
            onClick={() => save({ couldStillFail: false }).catch(reportError)}
          >
            {coach.notMissing}
          </Button>
        )}
        {!isBlocking && (
          <Button
            kind="faint"
            size="small"
            aria-expanded={isSettingAside}
            onClick={() => setSettingAside(!isSettingAside)}
          >
            {coach.setAsideOf}
          </Button>
        )}
      </Question>
      <Refusal refusal={refusal} />
      {isSettingAside && <SetAside finding={finding} known={known} onDone={() => setSettingAside(false)} />}
    </li>
  );
}
