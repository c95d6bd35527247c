import { type Stretch, stretchIn } from '../measures';
import { stretchOf } from '../numbers';
import { type Fix, type KeyResultRule, type KeyResultSubject, PASS, warn } from '../rule';

/** The words and the numbers point the same way. */
export const direction: KeyResultRule = {
  id: 'K16',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'warning',
  law: 'The words and the numbers point the same way',
  question: {
    en: 'The words go one way and the numbers the other. Which of them do you mean?',
    de: 'Die Worte zeigen in die eine Richtung, die Zahlen in die andere. Was ist gemeint?',
  },
  bad: {
    text: { en: 'Increase uptime', de: 'Verfügbarkeit erhöhen' },
    keyResult: { measure: { kind: 'numeric', unit: '%', baseline: 99, target: 95 } },
  },
  good: {
    text: { en: 'Increase uptime', de: 'Verfügbarkeit erhöhen' },
    keyResult: { measure: { kind: 'numeric', unit: '%', baseline: 95, target: 99 } },
  },
  source: 'steedos OKR issue 17; OpenOKR method, KR-7',
  check: (subject) => {
    const { title, lexicon, keyResult } = subject;
    const up = lexicon.find('raise', title);
    const down = lexicon.find('lower', title);
    const stretch = stretchIn(keyResult.measure) ?? stretchInTitle(subject);
    if (!stretch || up.length > 0 === down.length > 0) return PASS;
    const isAgreed = up.length > 0 ? stretch.target >= stretch.baseline : stretch.target <= stretch.baseline;
    return isAgreed
      ? PASS
      : warn(
          [...up, ...down].map(({ raw }) => raw),
          swap(subject),
        );
  },
};

function stretchInTitle({ title, lexicon }: KeyResultSubject): Stretch | null {
  const stretch = stretchOf(title, lexicon);
  return stretch ? { unit: stretch.to.unit, baseline: stretch.from.value, target: stretch.to.value } : null;
}

/** Baseline and target exchanged. The words are the writer's own to change. */
function swap({ keyResult: { measure } }: KeyResultSubject): Fix | null {
  const stretch = stretchIn(measure);
  if (!stretch) return null;
  return {
    field: 'measure',
    value: { kind: 'numeric', unit: stretch.unit, baseline: stretch.target, target: stretch.baseline },
  };
}
