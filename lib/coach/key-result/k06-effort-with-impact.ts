import { stretchIn } from '../measures';
import { quantitiesOf } from '../numbers';
import { read } from '../reading';
import { type KeyResultRule, type KeyResultSubject, PASS, warnOf } from '../rule';

/** Counted effort is tied to what it changes. */
export const effortWithImpact: KeyResultRule = {
  id: 'K6',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'warning',
  law: 'Counted effort is tied to what it changes',
  question: {
    en: 'What should be different for others after so much effort? Could that be counted instead?',
    de: 'Was soll nach so viel Aufwand für andere anders sein? Ließe sich das zählen?',
  },
  bad: { text: { en: 'Hold 12 interviews', de: '12 Interviews führen' } },
  good: { text: { en: 'Activation 41 % → 60 %', de: 'Aktivierung 41 % → 60 %' } },
  source: 'OpenOKR method; WeekPlan guide',
  check: (subject) => {
    const { title, lexicon } = subject;
    if (lexicon.find('impact', title).length > 0 || lexicon.find('lower', title).length > 0) return PASS;
    return warnOf([...countedIn(subject), ...countedByMeasure(subject)]);
  },
};

/** How far behind its number a noun may stand: "12 long customer interviews". */
const REACH = 3;

function countedIn({ title, lexicon }: KeyResultSubject): readonly string[] {
  const written = lexicon.find('numerals', title).map(({ start, length }) => start + length);
  const ends = [...quantitiesOf(title, lexicon).map(({ end }) => end), ...written];
  const nouns = lexicon.find('activityNouns', title);
  return nouns.filter(({ start }) => ends.some((end) => start >= end && start - end < REACH)).map(({ raw }) => raw);
}

/** A measure that counts effort upwards. Downwards it is relief. */
function countedByMeasure({ keyResult, lexicon }: KeyResultSubject): readonly string[] {
  const stretch = stretchIn(keyResult.measure);
  if (!stretch || stretch.target < stretch.baseline) return [];
  return lexicon.find('activityNouns', read(stretch.unit)).map(({ raw }) => raw);
}
