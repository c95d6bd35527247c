import { fail, type KeyResultRule, PASS } from '../rule';

/** A target moved after the start says why. */
export const goalposts: KeyResultRule = {
  id: 'W5',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'error',
  law: 'A target moved after the start says why',
  question: {
    en: 'The goalposts moved after kick-off. What happened outside that made it right?',
    de: 'Die Torpfosten wurden nach Anpfiff versetzt. Was ist draußen geschehen, das es richtig macht?',
  },
  bad: {
    text: { en: 'Target 50 → 40 in August, no reason', de: 'Ziel 50 → 40 im August, ohne Grund' },
    objective: { state: 'active' },
    keyResult: { edits: [{ field: 'target', on: '2026-08-03', reason: '' }] },
  },
  good: {
    text: {
      en: 'Target 50 → 40 in August: the survey was cut to two countries',
      de: 'Ziel 50 → 40 im August: Umfrage auf zwei Länder gekürzt',
    },
    objective: { state: 'active' },
    keyResult: { edits: [{ field: 'target', on: '2026-08-03', reason: 'Survey cut to two countries' }] },
  },
  source: 'OpenOKR method, 7.6; Hacker News on goals adjusted afterwards',
  check: ({ facts, keyResult: { edits } }) => {
    const start = facts.cycle?.startsOn ?? null;
    if (facts.objective.state === 'draft' || start === null) return null;
    const silent = edits.filter(({ on, reason }) => on > start && reason.trim() === '');
    return silent.length > 0 ? fail(silent.map(({ on }) => on)) : PASS;
  },
};
