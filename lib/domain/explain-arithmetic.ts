import { dateOfEpochDay, daysBetween, epochDay, nearestWeekday } from './calendar';
import { futuresOf } from './futures';
import { aboveLine, median, slopesBetween } from './robust-fit';

/** A value in a derivation. Dates are `YYYY-MM-DD`, instants epoch ms, yes and no 1 and 0; `null` = unknown. */
export type Quantity = number | string | readonly number[] | null;

const [LEAST, MOST] = [-Number.MAX_VALUE, Number.MAX_VALUE];
const truth = (holds: boolean): number => (holds ? 1 : 0);

/** Operations on numbers alone, a list's one after another. Sums run from left to right, which matters to the last digit. */
const ARITHMETIC = {
  subtract: ([a = 0, b = 0]) => a - b,
  divide: ([a = 0, b = 0]) => a / b,
  multiply: ([a = 0, b = 0]) => a * b,
  sum: (all) => all.reduce((total, value) => total + value, 0),
  /** Each divided by their number, then added up. */
  mean: (all) => all.reduce((total, value) => total + value / all.length, 0),
  median,
  square: ([a = 0]) => a ** 2,
  root: ([a = 0]) => Math.sqrt(a),
  power: ([a = 0, b = 0]) => a ** b,
  exp: ([a = 0]) => Math.exp(a),
  log: ([a = 0]) => Math.log(a),
  sumOfSquares: (all) => all.reduce((total, value) => total + value ** 2, 0),
  /** Squares of how far the others are from the first, added up. */
  squaredDistances: ([from = 0, ...all]) => all.reduce((total, value) => total + (value - from) ** 2, 0),
  /** From the first to the last. */
  spanOf: (all) => (all.at(-1) ?? 0) - (all[0] ?? 0),
  /** How many of the others are below the first. */
  countBelow: ([limit = 0, ...all]) => all.filter((value) => value < limit).length,
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

/** Operations that give a list of numbers. */
const LISTS = {
  list: (all) => all.flatMap(numbersIn),
  /** Absolute values. */
  sizes: (all) => all.flatMap(numbersIn).map(Math.abs),
  /** Cut to what is no farther from 0 than the first. */
  within: ([limit, all]) => numbersIn(all).map((value) => Math.max(-Number(limit), Math.min(Number(limit), value))),
  /** Weeks from the first date to each of the others. */
  weeksFrom: ([from, ...dates]) => dates.map((date) => daysBetween(String(from), String(date)) / 7),
  /** Between all pairs of points that differ in x. */
  slopes: ([xs, ys]) => slopesBetween(numbersIn(xs), numbersIn(ys)),
  /** How far each point is above the line of this slope and this height at 0. */
  aboveLine: ([slope, height, xs, ys]) => aboveLine(Number(slope), Number(height), numbersIn(xs), numbersIn(ys)),
  /** From each point to the next: rise squared over run. */
  jumps: ([xs, ys]) => {
    const [x, y] = [numbersIn(xs), numbersIn(ys)];
    return x.slice(1).map((to, i) => ((y[i + 1] ?? 0) - (y[i] ?? 0)) ** 2 / (to - (x[i] ?? 0)));
  },
  /** See `futuresOf`. */
  futures: ([seed, runs, remaining, mean, deviation, done, added]) => {
    const extra = numbersIn(added);
    const weeks = numbersIn(done).map((each, i) => ({ done: each, added: extra[i] ?? 0 }));
    const trend = { mean: Number(mean), deviation: Number(deviation) };
    return futuresOf(weeks, Number(remaining), trend, Number(runs), Number(seed));
  },
} satisfies Readonly<Record<string, (all: readonly Quantity[]) => readonly number[]>>;

/** Operations that take dates, words or unknown values. */
const OTHER = {
  /** Whole days from the first date to the second. */
  days: ([from, to]) => daysBetween(String(from), String(to)),
  /** The date so many whole days after one; `null` after an unknown number of them. */
  daysLater: ([from, days]) =>
    days === null ? null : dateOfEpochDay(epochDay(String(from)) + Math.floor(Number(days))),
  /** Of a list, what stands at a place counted from 0; `null` beyond its end. */
  nth: ([place, all]) => numbersIn(all)[Math.floor(Number(place))] ?? null,
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

export type Operation = keyof typeof ARITHMETIC | keyof typeof LISTS | keyof typeof OTHER;

/** Carries out one operation. −0 is 0, since no person writes it. */
export function apply(operation: Operation, values: readonly Quantity[]): Quantity {
  if (operation in OTHER) return OTHER[operation as keyof typeof OTHER](values);
  if (operation in LISTS) return LISTS[operation as keyof typeof LISTS](values).map((value) => value + 0);
  return ARITHMETIC[operation as keyof typeof ARITHMETIC](values.flatMap(numbersIn)) + 0;
}

/** The numbers a quantity stands for; what is none is not a number. */
function numbersIn(value: Quantity | undefined): readonly number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [Number.NaN];
}
