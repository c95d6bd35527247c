import { type ObjectiveRule, PASS, TODO, warn } from '../rule';

/** Drafts are neither sure things nor fantasies. */
export const confidenceAtDraft: ObjectiveRule = {
  id: 'K15',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'warning',
  law: 'Drafts are neither sure things nor fantasies',
  question: {
    en: 'How likely is each of these, honestly? If all are certain, is there room above? If none is, what could you believe in?',
    de: 'Wie wahrscheinlich ist jedes davon, ehrlich gesagt? Wenn alle sicher sind: Geht mehr? Wenn keines: Woran glaubt ihr?',
  },
  bad: {
    text: { en: 'Confidence 10 for all of them', de: 'Zuversicht 10 bei allen' },
    keyResult: { confidence: 10 },
    others: [{ confidence: 10 }],
  },
  good: {
    text: { en: 'Confidence 5 and 7', de: 'Zuversicht 5 und 7' },
    keyResult: { confidence: 5 },
    others: [{ confidence: 7 }],
  },
  source: 'OpenOKR method; confirm.ch handbook; Viva Goals, closing and scoring',
  check: ({ facts }) => {
    if (facts.objective.state !== 'draft') return null;
    const known = facts.keyResults.map(({ confidence }) => confidence).filter((confidence) => confidence !== null);
    if (known.length === 0) return TODO;
    const mean = known.reduce((sum, confidence) => sum + confidence, 0) / known.length;
    return mean > SANDBAGGING || mean < FANTASY ? warn([mean.toFixed(1)]) : PASS;
  },
};

/** Mean confidence (0–10) above which nothing is at stake, and below which nothing is believed. 4–7.5 is the sweet spot. */
const SANDBAGGING = 9;
const FANTASY = 2.5;
