import { daysBetween } from '../../domain/calendar';
import { type KeyResultRule, PASS, warn } from '../rule';

/** What is reported on track moves. */
export const greenButStill: KeyResultRule = {
  id: 'W4',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'warning',
  law: 'What is reported on track moves',
  question: {
    en: 'It is called on track, yet the value has stood still for four weeks. What do you see that the number does not show?',
    de: 'Es gilt als auf Kurs, doch der Wert steht seit vier Wochen. Was seht ihr, das die Zahl nicht zeigt?',
  },
  bad: {
    text: { en: 'On track, same value for five weeks', de: 'Auf Kurs, seit fünf Wochen derselbe Wert' },
    facts: { today: '2026-08-20' },
    objective: { state: 'active' },
    keyResult: { reported: 'on_track', outcomeRatio: 0.3, sameValueSince: '2026-07-15' },
  },
  good: {
    text: { en: 'On track, moved last week', de: 'Auf Kurs, letzte Woche bewegt' },
    facts: { today: '2026-08-20' },
    objective: { state: 'active' },
    keyResult: { reported: 'on_track', outcomeRatio: 0.3, sameValueSince: '2026-08-13' },
  },
  source: 'OpenOKR method, coach list',
  check: ({ facts, keyResult: { reported, sameValueSince, outcomeRatio } }) => {
    if (facts.objective.state !== 'active' || reported !== 'on_track' || sameValueSince === null) return null;
    // At its target a value may stand still.
    if ((outcomeRatio ?? 0) >= 1) return PASS;
    return daysBetween(sameValueSince, facts.today) >= STILL_DAYS ? warn([sameValueSince]) : PASS;
  },
};

const STILL_DAYS = 28;
