import { dateOfEpochDay, daysBetween, epochDay, nearestWeekday } from './calendar';

/** A value in a derivation. Dates are `YYYY-MM-DD`, instants epoch ms, yes and no 1 and 0; `null` = unknown. */
export type Quantity = number | string | null;

/** Middle value, or the mean of the middle two. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}

const [LEAST, MOST] = [-Number.MAX_VALUE, Number.MAX_VALUE];
const truth = (holds: boolean): number => (holds ? 1 : 0);

/** Operations on numbers alone. Sums run from left to right, which matters to the last digit. */
const ARITHMETIC = {
  subtract: ([a = 0, b = 0]) => a - b,
  divide: ([a = 0, b = 0]) => a / b,
  multiply: ([a = 0, b = 0]) => a * b,
  sum: (all) => all.reduce((total, value) => total + value, 0),
  /** Each divided by their number, then added up. */
  mean: (all) => all.reduce((total, value) => total + value / all.length, 0),
  median,
  least: (all) => Math.min(...all),
  greatest: (all) => Math.max(...all),
  /** Into 0–1. */
  clamp: ([a = 0]) => Math.min(1, Math.max(0, a)),
  /** Into what a number can hold. */
  bound: ([a = 0]) => Math.max(LEAST, Math.min(MOST, a)),
  atLeast: ([a = 0, b = 0]) => truth(a >= b),
  exceeds: ([a = 0, b = 0]) => truth(a > b),
  /** At least, up to an error in the last digits: 0.36 / 0.4 is 0.8999… */
  reaches: ([a = 0, b = 0]) => truth(a >= b - 1e-9),
  allOf: (all) => truth(all.every((value) => value === 1)),
  /** The value at a place counted from 0: the first argument, cut to whole places there are. */
  pick: ([place = 0, ...choices]) => choices[Math.max(0, Math.min(choices.length - 1, Math.floor(place)))] ?? 0,
  /** Of pairs (how far, value), the value of the first that is farthest. */
  farthest: (pairs) => {
    let best = 0;
    for (let i = 2; i < pairs.length; i += 2) if ((pairs[i] ?? 0) > (pairs[best] ?? 0)) best = i;
    return pairs[best + 1] ?? Number.NaN;
  },
} satisfies Readonly<Record<string, (all: readonly number[]) => number>>;

/** Operations that take dates, words or unknown values. */
const OTHER = {
  /** Whole days from the first date to the second. */
  days: ([from, to]) => daysBetween(String(from), String(to)),
  /** The date so many days after one. */
  daysLater: ([from, days]) => dateOfEpochDay(epochDay(String(from)) + Number(days)),
  /** The day nearest to a date that is such a weekday, 0 = Sunday. */
  nearestWeekday: ([date, weekday]) => nearestWeekday(String(date), Number(weekday)),
  known: ([a]) => truth(a !== null),
  is: ([a, b]) => truth(a === b),
  /** Of pairs (condition, value), the value of the first condition that is 1; else the last argument. */
  choose: (all) => {
    for (let i = 0; i + 1 < all.length; i += 2) if (all[i] === 1) return all[i + 1] ?? null;
    return all.at(-1) ?? null;
  },
  /** The first of those before `|` that is also among those after it. */
  firstAmong: (all) => {
    const bar = all.indexOf('|');
    return all.slice(0, bar).find((one) => all.indexOf(one, bar) > bar) ?? null;
  },
} satisfies Readonly<Record<string, (all: readonly Quantity[]) => Quantity>>;

export type Operation = keyof typeof ARITHMETIC | keyof typeof OTHER;

/** Carries out one operation. −0 is 0, since no person writes it. */
export function apply(operation: Operation, values: readonly Quantity[]): Quantity {
  if (operation in OTHER) return OTHER[operation as keyof typeof OTHER](values);
  const numbers = values.map((value) => (typeof value === 'number' ? value : Number.NaN));
  return ARITHMETIC[operation as keyof typeof ARITHMETIC](numbers) + 0;
}
