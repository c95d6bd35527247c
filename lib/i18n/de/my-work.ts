import type { myWork as english } from '../en/my-work';
import { plural } from '../spoken';

export const myWork: typeof english = {
  title: 'Deine offene Arbeit neben den Zielen',
  hint: 'Dir zugewiesene Tickets, die keinem Key Result dienen. Das kann richtig sein; wo eines dient, verknüpfe es hier.',
  why: {
    parent: (shared, n) =>
      plural(n, { one: `ein Ticket von ${shared} dient ihm`, other: `${n} Tickets von ${shared} dienen ihm` }),
    label: (shared, n) =>
      plural(n, {
        one: `ein Ticket mit dem Label ${shared} dient ihm`,
        other: `${n} Tickets mit dem Label ${shared} dienen ihm`,
      }),
    project: (shared, n) =>
      plural(n, { one: `ein Ticket in ${shared} dient ihm`, other: `${n} Tickets in ${shared} dienen ihm` }),
  },
  link: 'Verknüpfen',
  linkTo: (ticket, goal) => `${ticket} mit ${goal} verknüpfen`,
  linked: 'Verknüpft.',
  none: 'Kein Key Result drängt sich auf. Öffne das Ticket, um es dort zu verknüpfen.',
  notNow: 'Jetzt nicht',
  notNowOf: (ticket) => `Jetzt nicht: ${ticket} zwei Wochen lang nicht anbieten`,
  more: (n) => plural(n, { one: 'und eines mehr', other: `und ${n} mehr` }),
  again: (n) =>
    plural(n, { one: 'Das zurückgestellte wieder anbieten', other: `Die ${n} zurückgestellten wieder anbieten` }),
};
