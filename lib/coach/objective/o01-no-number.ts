import { quantitiesOf } from '../numbers';
import { type ObjectiveRule, warnOf } from '../rule';

/** An objective carries no number. */
export const noNumber: ObjectiveRule = {
  id: 'O1',
  appliesTo: 'objective',
  kind: 'text',
  severity: 'warning',
  law: 'An objective carries no number',
  question: {
    en: 'Which change would people notice if this number moved? Could the number become a key result, and the change the objective?',
    de: 'Woran würden andere merken, dass sich die Zahl bewegt hat? Kann die Zahl ein Key Result werden und die Veränderung das Ziel?',
  },
  bad: { text: { en: 'Increase NPS by 20 points', de: 'NPS um 20 Punkte steigern' } },
  good: {
    text: {
      en: 'Become the platform developers trust most',
      de: 'Die Plattform werden, der Entwickler am meisten vertrauen',
    },
  },
  source: 'OpenOKR method; role-context OKR guide',
  check: ({ title, lexicon }) => {
    const amounts = quantitiesOf(title, lexicon).map(({ raw, unit }) => raw + unit);
    const signs = title.tokens.filter(({ raw }) => /[%\p{Sc}]/u.test(raw)).map(({ raw }) => raw);
    const money = lexicon.find('money', title).map(({ raw }) => raw);
    return warnOf(amounts.length > 0 ? amounts : [...signs, ...money]);
  },
};
