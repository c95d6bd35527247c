import { lacks } from '../measures';
import { type KeyResultRule, PASS, warn } from '../rule';

/** Where the baseline is unknown, finding it comes first. */
export const knownBaseline: KeyResultRule = {
  id: 'K3',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'hint',
  law: 'Where the baseline is unknown, finding it comes first',
  question: {
    en: 'Nobody knows yet where it stands? Would finding that out be an honest first key result?',
    de: 'Weiß noch niemand, wo es heute steht? Wäre es ein ehrliches erstes Key Result, das herauszufinden?',
  },
  bad: {
    text: { en: 'p95 latency ? → 300 ms', de: 'p95-Latenz ? → 300 ms' },
    keyResult: { measure: { kind: 'numeric', unit: 'ms', baseline: null, target: 300 } },
  },
  good: {
    text: { en: 'Establish p95 latency by 15 July', de: 'p95-Latenz bis 15. Juli ermitteln' },
    keyResult: { title: 'Establish p95 latency by 15 July', measure: { kind: 'baseline' } },
  },
  source: 'Viva Goals, key result types; OpenOKR method',
  check: ({ keyResult: { measure } }) => {
    if (measure?.kind === 'numeric' && lacks(measure, 'baseline')) {
      return warn([], { field: 'measure', value: { kind: 'baseline', unit: measure.unit ?? '' } });
    }
    return measure?.kind === 'numeric' || measure?.kind === 'baseline' ? PASS : null;
  },
};
