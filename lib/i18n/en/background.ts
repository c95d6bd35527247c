import { plural, spoken } from '../spoken';

/** What the browser's own surfaces say: tooltip, context menu, address bar, notification. */
export const background = spoken('background', {
  find: 'Find a goal or a ticket',
  linkTicket: 'Link to key result…',
  nothingOwed: 'Throughline: nothing owed today',
  owed: (count: number, list: string) => `Throughline: ${count} owed today (${list})`,
  reminder: (count: number) => plural(count, { one: '1 thing waits for you', other: `${count} things wait for you` }),
  kinds: {
    checkIn: (n: number) => plural(n, { one: '1 check-in', other: `${n} check-ins` }),
    acknowledge: (n: number) => plural(n, { one: '1 check-in to read', other: `${n} check-ins to read` }),
    answer: (n: number) => plural(n, { one: '1 question', other: `${n} questions` }),
    review: (n: number) => plural(n, { one: '1 review', other: `${n} reviews` }),
    activate: (n: number) => plural(n, { one: '1 draft', other: `${n} drafts` }),
  },
});
