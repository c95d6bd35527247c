import { useDeferredValue, useMemo } from 'react';
import { type Finding, review } from '../../../lib/coach/coach';
import {
  type Facts,
  type KeyResultFacts,
  LEVELS,
  type MeasureFacts,
  type ObjectiveFacts,
} from '../../../lib/coach/facts';
import type { Speech } from '../../../lib/coach/rule';
import { lexiconOf } from '../../../lib/coach/words/lexicon-of';
import { localDate } from '../../../lib/domain/calendar';
import type { Measure } from '../../../lib/domain/measure';
import { coach } from '../../../lib/i18n/en/coach';
import { choices } from '../../../lib/store/queries/settings';
import { useLive } from '../../hooks/useLive';
import { useNow } from '../../hooks/useNow';
import { Button } from '../../ui/Button';
import { Question } from './Question';
import { useSpeech } from './useSpeech';

interface TitleCoachProps {
  readonly of: 'objective' | 'keyResult';
  readonly title: string;
  /** A key result's, as far as it is typed. */
  readonly measure?: MeasureFacts;
  readonly onFix: (fields: { readonly title?: string; readonly measure?: Measure }) => void;
}

/** What the coach asks about the words of a title while it is written; what else may be missing is asked once it is saved. */
export function TitleCoach({ of, title, measure, onFix }: TitleCoachProps) {
  const today = localDate(useNow());
  const words = useLive(async (db) => (await choices(db)).coachWords, []);
  const [speech] = useSpeech();
  // Typing goes first.
  const written = useDeferredValue(title);
  const findings = useMemo(
    () => (written.trim() && words ? askedOf(of, written, measure ?? null, today, speech, words[speech]) : []),
    [of, written, measure, today, speech, words],
  );
  if (findings.length === 0) return null;
  return (
    // No landmark: the coach of the whole objective may stand on the same page.
    <div role="group" aria-label={coach.title} className="rounded-md border border-line bg-sunken px-3 py-2 text-sm">
      <ul className="flex flex-col gap-2">
        {findings.map((finding) => {
          const fix = fixOf(finding);
          return (
            <li key={finding.rule.id} className="flex flex-col gap-1">
              <Question finding={finding} speech={speech}>
                {fix && (
                  <Button kind="quiet" size="small" onClick={() => onFix({ [fix.field]: fix.value })}>
                    {coach.apply}
                  </Button>
                )}
              </Question>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function askedOf(
  of: 'objective' | 'keyResult',
  title: string,
  measure: MeasureFacts | null,
  today: string,
  speech: Speech,
  words: Parameters<typeof lexiconOf>[1],
): readonly Finding[] {
  const facts: Facts = {
    today,
    cycle: null,
    levelsInUse: LEVELS,
    openWork: null,
    objective: of === 'objective' ? { ...UNSAID, title } : UNSAID,
    keyResults: of === 'objective' ? [] : [{ ...UNMEASURED, title, measure }],
  };
  return review(facts, lexiconOf(speech, words)).findings.filter(
    (finding) =>
      finding.rule.appliesTo === of &&
      ['warn', 'fail'].includes(finding.judgement.outcome) &&
      (finding.rule.kind === 'text' || fixOf(finding) !== null),
  );
}

/** What can be mended in what is being typed; `null` = nothing. */
const fixOf = ({ judgement: { fix } }: Finding) => (fix?.field === 'title' || fix?.field === 'measure' ? fix : null);

/** A draft of which nothing is known but its title. */
const UNSAID: ObjectiveFacts = {
  id: 'draft',
  title: '',
  why: '',
  owners: [],
  reviewer: null,
  level: 'team',
  kind: null,
  parents: [],
  contribution: '',
  state: 'draft',
  dueOn: null,
  couldStillFail: null,
  besideIt: null,
};
const UNMEASURED: Omit<KeyResultFacts, 'title' | 'measure'> = {
  id: 'draft-key-result',
  owners: [],
  dueOn: null,
  evidenceUrl: null,
  hasLinkRule: false,
  leadLag: null,
  confidence: null,
  tickets: null,
  outcomeRatio: null,
  measuredTimes: 0,
  reported: null,
  sameValueSince: null,
  edits: [],
};
