import { plural, spoken } from '../spoken';

/** Tickets of mine that serve no key result: an offer. */
export const myWork = spoken('my-work', {
  title: 'Your open work beside the goals',
  hint: 'Tickets assigned to you that serve no key result. That may be as it should; where one does, link it here.',
  why: {
    parent: (shared: string, n: number) =>
      plural(n, { one: `one ticket of ${shared} serves it`, other: `${n} tickets of ${shared} serve it` }),
    label: (shared: string, n: number) =>
      plural(n, { one: `one ticket labelled ${shared} serves it`, other: `${n} tickets labelled ${shared} serve it` }),
    project: (shared: string, n: number) =>
      plural(n, { one: `one ticket in ${shared} serves it`, other: `${n} tickets in ${shared} serve it` }),
  },
  link: 'Link',
  linkTo: (ticket: string, goal: string) => `Link ${ticket} to ${goal}`,
  linked: 'Linked.',
  none: 'No key result suggests itself. Open the ticket to link it there.',
  notNow: 'Not now',
  notNowOf: (ticket: string) => `Not now: do not offer ${ticket} for two weeks`,
  more: (n: number) => plural(n, { one: 'and one more', other: `and ${n} more` }),
  again: (n: number) => plural(n, { one: 'Offer the one put aside again', other: `Offer the ${n} put aside again` }),
});
