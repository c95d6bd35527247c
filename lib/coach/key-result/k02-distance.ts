import { stretchIn } from '../measures';
import { fail, type KeyResultRule, PASS } from '../rule';

/** Baseline and target differ. */
export const distance: KeyResultRule = {
  id: 'K2',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'error',
  law: 'Baseline and target differ',
  question: {
    en: 'It starts where it should end. What should have moved by then?',
    de: 'Es beginnt, wo es enden soll. Was soll sich bis dahin bewegt haben?',
  },
  bad: {
    text: { en: '5 → 5 days', de: '5 → 5 Tage' },
    keyResult: { measure: { kind: 'numeric', unit: 'days', baseline: 5, target: 5 } },
  },
  good: {
    text: { en: '5 → 2 days', de: '5 → 2 Tage' },
    keyResult: { measure: { kind: 'numeric', unit: 'days', baseline: 5, target: 2 } },
  },
  source: 'Measured: five published formulas give 0, 0.5, 1, NaN and Infinity here',
  check: ({ keyResult }) => {
    const stretch = stretchIn(keyResult.measure);
    if (!stretch) return null;
    return stretch.baseline === stretch.target ? fail([String(stretch.target)]) : PASS;
  },
};
