import { quantitiesOf } from '../numbers';
import { type KeyResultRule, PASS, warn } from '../rule';

/** A deliverable is named together with its effect. */
export const deliverableWithEffect: KeyResultRule = {
  id: 'K5',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'warning',
  law: 'A deliverable is named together with its effect',
  question: {
    en: 'Once it is out, which number should move, and by how much?',
    de: 'Wenn es draußen ist: Welche Zahl soll sich bewegen, und um wie viel?',
  },
  bad: { text: { en: 'Launch Foo 4.1', de: 'Foo 4.1 einführen' } },
  good: {
    text: {
      en: 'Launch Foo 4.1 to lift sign-ups 25 %',
      de: 'Foo 4.1 einführen und damit 25 % mehr Anmeldungen erreichen',
    },
  },
  source: 'Google OKR playbook; OpenOKR method',
  check: ({ title, lexicon }) => {
    const verb = lexicon.verb('outputVerbs', title);
    if (!verb) return PASS;
    return quantitiesOf(title, lexicon).length < NUMBERS_OF_AN_EFFECT ? warn([verb.raw]) : PASS;
  },
};

/** One number may name the thing, the second one says what it does. */
const NUMBERS_OF_AN_EFFECT = 2;
