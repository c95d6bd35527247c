import { type KeyResultRule, PASS, warn } from '../rule';

/** It is said where the number can be seen. */
export const evidence: KeyResultRule = {
  id: 'K12',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'warning',
  law: 'It is said where the number can be seen',
  question: {
    en: 'Where could somebody who doubts the number look it up without asking you?',
    de: 'Wo kann jemand die Zahl nachsehen, ohne euch zu fragen?',
  },
  bad: { text: { en: 'Trust me', de: 'Glaubt mir' }, keyResult: { evidenceUrl: null, hasLinkRule: false } },
  good: {
    text: { en: 'A link to the dashboard', de: 'Ein Link auf das Dashboard' },
    keyResult: { evidenceUrl: 'https://metrics.example/activation', hasLinkRule: false },
  },
  source: 'Google OKR playbook, evidence of completion; OKR checklist',
  check: ({ keyResult: { evidenceUrl, hasLinkRule, measure } }) => {
    // Work is seen on the tracker itself.
    if (measure?.kind === 'work') return PASS;
    return evidenceUrl?.trim() || hasLinkRule ? PASS : warn();
  },
};
