import type { crackList as english } from '../en/crack-list';
import { plural } from '../spoken';

export const crackList: typeof english = {
  lookedThrough: (text, n) => `${text} Durchgesehen wurden die ${n} zuletzt gesehenen Tickets.`,
  seen: (ago) => `gesehen ${ago}`,
  uncoveredText:
    'Die meiste Arbeit dient keinem Ziel, und das ist gut so. Wenn doch, öffne das Ticket und verknüpfe es.',
  title: 'Lücken',
  owner: 'Owner',
  everybody: 'Alle',
  level: 'Ebene',
  allLevels: 'Alle Ebenen',
  none: 'Nichts fällt durch',
  noneText:
    'Jedes laufende Ziel hier hat einen Owner, etwas, wozu es dient, laufende Arbeit und rechtzeitige Check-ins.',
  noneLike: 'Keine Lücke passt zu den Filtern',
  noneLikeText: 'Bei anderen Zyklen, Personen oder Ebenen fällt etwas durch.',
  showAll: (n: number) => plural(n, { one: 'Die eine zeigen', other: `Alle ${n} zeigen` }),
};
