import { spoken } from '../spoken';

/** Pages of the past. */
export const past = spoken('past', {
  asItWasOn: (day: string) => `As it was on ${day}`,
  asItWas: 'As it was on',
  band: 'A page of the past',
  ofThatDay:
    'At the end of that day, which is “today” below. Nothing can be changed here. Titles, estimates and parents of tickets are the ones last seen.',
  oneUnread: 'One linked ticket had not been read by then: its state is not known.',
  someUnread: (n: number) => `${n} linked tickets had not been read by then: their state is not known.`,
  compacted: 'Details of that day were compacted: its evening is exact, what led there is not kept.',
  backToday: 'Back to today',
});
