import { type Review, review } from '../../../lib/coach/coach';
import { factsOf, toldBy } from '../../../lib/coach/facts-of';
import type { Speech } from '../../../lib/coach/rule';
import { sentenceOf } from '../../../lib/coach/sentence';
import { lexiconOf } from '../../../lib/coach/words/lexicon-of';
import { localDate } from '../../../lib/domain/calendar';
import { dateText } from '../../../lib/i18n/dates';
import type { Coached } from '../../../lib/store/queries/coached';

/** A reviewed objective, and the whole of it as one sentence to read aloud. */
export interface Coaching {
  readonly review: Review;
  readonly sentence: string;
}

/** What the coach says about an objective. @param speech the language its titles are written in. */
export function coachingOf(known: Coached, speech: Speech, now: number): Coaching {
  const { objective, cycle } = known.view;
  const facts = factsOf({
    objective,
    keyResults: known.keyResults.map(({ view }) => view.keyResult),
    cycle,
    people: known.people,
    today: localDate(now),
    known: { parents: known.parent ? [known.parent] : [], besideIt: known.besideIt },
    knownOf: Object.fromEntries(
      known.keyResults.map(({ view: { keyResult, numbers }, checkIns, tickets, edits }) => [
        keyResult.id,
        { ...toldBy(checkIns), tickets, edits, outcomeRatio: numbers.outcome?.ratio ?? null },
      ]),
    ),
    workspace: { levelsInUse: known.levelsInUse },
  });
  const lexicon = lexiconOf(speech, known.words[speech]);
  const dismissals = [objective, ...known.keyResults.map(({ view }) => view.keyResult)].flatMap((record) =>
    (record.dismissals ?? []).map(({ ruleId, reason }) => ({ ruleId, reason, aboutId: record.id })),
  );
  return { review: review(facts, lexicon, dismissals), sentence: sentenceOf(facts, lexicon, dateText).text };
}
