import { endOf } from '../facts';
import { type ObjectiveRule, PASS, warn } from '../rule';

/** Key results end on real dates, not all on the last day. */
export const staggered: ObjectiveRule = {
  id: 'K9',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'warning',
  law: 'Key results end on real dates, not all on the last day',
  question: {
    en: 'Which of these could be true earlier? What would you learn in time to still react?',
    de: 'Was davon könnte früher eintreten? Was würdet ihr rechtzeitig erfahren, um noch zu reagieren?',
  },
  bad: {
    text: { en: 'All on 30 September', de: 'Alle am 30. September' },
    keyResult: { dueOn: null },
    others: [{ dueOn: '2026-09-30' }],
  },
  good: {
    text: { en: '31 July, 31 August, 30 September', de: '31. Juli, 31. August, 30. September' },
    keyResult: { dueOn: '2026-07-31' },
    others: [{ dueOn: '2026-08-31' }, { dueOn: null }],
  },
  source: 'Google OKR playbook, real dates',
  check: ({ facts }) => {
    const end = endOf(facts);
    if (end === null || facts.keyResults.length < 2) return null;
    return facts.keyResults.every(({ dueOn }) => (dueOn ?? end) === end) ? warn([end]) : PASS;
  },
};
