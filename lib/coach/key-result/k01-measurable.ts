import type { KeyResultFacts } from '../facts';
import { isComplete } from '../measures';
import { stretchOf } from '../numbers';
import { type Fix, fail, type KeyResultRule, type KeyResultSubject, PASS, warn } from '../rule';

/** A key result says what is measured, in which unit, from where to where. */
export const measurable: KeyResultRule = {
  id: 'K1',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'error',
  law: 'A key result says what is measured, in which unit, from where to where',
  question: {
    en: 'What will you read off, where does it stand today, and where should it stand at the end?',
    de: 'Was lest ihr ab, wo steht es heute, und wo soll es am Ende stehen?',
  },
  bad: {
    text: { en: 'Improve customer satisfaction', de: 'Kundenzufriedenheit verbessern' },
    isTitle: true,
    keyResult: { measure: null },
  },
  good: {
    text: { en: 'NPS 32 → 50', de: 'NPS 32 → 50' },
    isTitle: true,
    keyResult: { measure: { kind: 'numeric', unit: 'points', baseline: 32, target: 50 } },
  },
  source: 'OpenOKR method, KR-2 and KR-3; role-context OKR guide',
  check: (subject) => {
    const { measure } = subject.keyResult;
    if (!isComplete(measure)) return fail([], fromTitle(subject));
    return measure?.kind === 'numeric' && isUnnamed(subject.keyResult) ? warn() : PASS;
  },
};

/** A bare number counts nothing; a title with words in it at least names what it is. */
const isUnnamed = ({ measure, title }: KeyResultFacts): boolean =>
  (measure?.unit ?? '').trim() === '' && !/\p{L}/u.test(title);

/** The measure a title already states: `NPS 32 → 50`. */
function fromTitle({ title, lexicon, keyResult }: KeyResultSubject): Fix | null {
  const stretch = stretchOf(title, lexicon);
  if (!stretch || (keyResult.measure && keyResult.measure.kind !== 'numeric')) return null;
  const { from, to } = stretch;
  if (from.value === to.value || !Number.isFinite(from.value) || !Number.isFinite(to.value)) return null;
  const unit = keyResult.measure?.unit || to.unit || from.unit;
  return { field: 'measure', value: { kind: 'numeric', unit, baseline: from.value, target: to.value } };
}
