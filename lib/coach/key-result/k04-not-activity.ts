import { type KeyResultRule, PASS, warn } from '../rule';

/** A key result is something finished, not something taken part in. */
export const notActivity: KeyResultRule = {
  id: 'K4',
  appliesTo: 'keyResult',
  kind: 'text',
  severity: 'warning',
  law: 'A key result is something finished, not something taken part in',
  question: {
    en: 'How will you know that you are done? What will exist, or read differently, that does not today?',
    de: 'Woran merkt ihr, dass ihr fertig seid? Was gibt es dann, oder was steht anders da als heute?',
  },
  bad: { text: { en: 'Assess the latency of the search', de: 'Die Latenz der Suche analysieren' } },
  good: {
    text: {
      en: 'Average and tail latency published for six cells by 7 March',
      de: 'Mittlere und höchste Latenz für sechs Zellen bis 7. März veröffentlicht',
    },
  },
  source: 'Google OKR playbook, key results',
  check: ({ title, lexicon }) => {
    const verb = lexicon.verb('activityVerbs', title);
    return verb ? warn([verb.raw]) : PASS;
  },
};
