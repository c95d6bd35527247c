import type { background as english } from '../en/background';
import { plural } from '../spoken';

export const background: typeof english = {
  find: 'Ein Ziel oder Ticket finden',
  linkTicket: 'Mit Key Result verknüpfen …',
  nothingOwed: 'Throughline: heute ist nichts offen',
  owed: (count, list) => `Throughline: heute ${count} offen (${list})`,
  reminder: (count) => plural(count, { one: '1 Sache wartet auf dich', other: `${count} Sachen warten auf dich` }),
  kinds: {
    checkIn: (n) => plural(n, { one: '1 Check-in', other: `${n} Check-ins` }),
    acknowledge: (n) => plural(n, { one: '1 Check-in zu lesen', other: `${n} Check-ins zu lesen` }),
    answer: (n) => plural(n, { one: '1 Frage', other: `${n} Fragen` }),
    review: (n) => plural(n, { one: '1 Abschluss', other: `${n} Abschlüsse` }),
    activate: (n) => plural(n, { one: '1 Entwurf', other: `${n} Entwürfe` }),
  },
};
