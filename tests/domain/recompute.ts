import type { Explanation, Step } from '../../lib/domain/explain';
import { endsOf } from './play';

type Value = number | string | readonly number[] | null;
const list = (value: Value | undefined) => value as readonly number[];

const days = (date: Value) => Date.parse(`${String(date)}T00:00:00Z`) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const sumOf = (values: readonly number[]) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Every operation once more, written from its description alone, so that a mistake would have to be made twice. */
const BY_HAND: Readonly<Record<Step['operation'], (args: readonly Value[]) => Value>> = {
  subtract: ([a, b]) => Number(a) - Number(b),
  divide: ([a, b]) => Number(a) / Number(b),
  multiply: ([a, b]) => Number(a) * Number(b),
  sum: (args) => sumOf(args.flat() as number[]),
  mean: (args) => sumOf(args.map((value) => Number(value) / args.length)),
  median: (args) => {
    const sorted = (args.flat() as number[]).sort((a, b) => a - b);
    const half = sorted.length / 2;
    return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
  },
  square: ([a]) => Number(a) ** 2,
  root: ([a]) => Math.sqrt(Number(a)),
  power: ([a, b]) => Number(a) ** Number(b),
  exp: ([a]) => Math.exp(Number(a)),
  log: ([a]) => Math.log(Number(a)),
  sumOfSquares: (args) => sumOf((args.flat() as number[]).map((value) => value ** 2)),
  squaredDistances: (args) => {
    const [from, ...all] = args.flat() as number[];
    return sumOf(all.map((value) => (value - from!) ** 2));
  },
  spanOf: ([all]) => list(all)[list(all).length - 1]! - list(all)[0]!,
  countBelow: ([limit, all]) => list(all).findLastIndex((value) => value < Number(limit)) + 1,
  list: (args) => args as number[],
  sizes: (args) => (args.flat() as number[]).map((value) => (value < 0 ? -value : value)),
  within: ([limit, all]) =>
    list(all).map((value) => (value > Number(limit) ? Number(limit) : value < -Number(limit) ? -Number(limit) : value)),
  weeksFrom: ([from, ...dates]) => dates.map((date) => (days(date) - days(from!)) / 7),
  slopes: ([xs, ys]) => {
    const all: number[] = [];
    for (let i = 0; i < list(xs).length; i += 1)
      for (let j = i + 1; j < list(xs).length; j += 1)
        all.push((list(ys)[j]! - list(ys)[i]!) / (list(xs)[j]! - list(xs)[i]!));
    return all.filter(Number.isFinite);
  },
  aboveLine: ([slope, height, xs, ys]) => list(ys).map((y, i) => y - Number(height) - Number(slope) * list(xs)[i]!),
  jumps: ([xs, ys]) => {
    const all: number[] = [];
    for (let i = 1; i < list(xs).length; i += 1)
      all.push((list(ys)[i]! - list(ys)[i - 1]!) ** 2 / (list(xs)[i]! - list(xs)[i - 1]!));
    return all;
  },
  futures: ([seed, runs, remaining, mean, deviation, done, added]) =>
    endsOf(Number(seed), Number(runs), Number(remaining), Number(mean), Number(deviation), list(done), list(added)),
  nth: ([place, all]) => list(all).at(Math.floor(Number(place))) ?? null,
  least: (args) => (args as number[]).reduce((a, b) => (b < a ? b : a)),
  greatest: (args) => (args as number[]).reduce((a, b) => (b > a ? b : a)),
  clamp: ([a]) => (Number(a) < 0 ? 0 : Number(a) > 1 ? 1 : a!),
  bound: ([a]) => (a === Infinity ? Number.MAX_VALUE : a === -Infinity ? -Number.MAX_VALUE : a!),
  atLeast: ([a, b]) => (Number(a) < Number(b) ? 0 : 1),
  exceeds: ([a, b]) => (Number(a) > Number(b) ? 1 : 0),
  reaches: ([a, b]) => (Number(a) >= Number(b) - 0.000000001 ? 1 : 0),
  allOf: (args) => (args.includes(0) ? 0 : 1),
  pick: ([place, ...choices]) => choices[Math.min(Math.max(Math.floor(Number(place)), 0), choices.length - 1)]!,
  farthest: (args) => {
    const far = args.filter((_, i) => i % 2 === 0) as number[];
    return args[2 * far.indexOf(far.reduce((a, b) => (b > a ? b : a))) + 1]!;
  },
  days: ([from, to]) => days(to!) - days(from!),
  daysLater: ([from, count]) => (count === null ? null : dateOf(days(from!) + Math.floor(Number(count)))),
  nearestWeekday: ([date, weekday]) => {
    const around = [-3, -2, -1, 0, 1, 2, 3].map((shift) => dateOf(days(date!) + shift));
    return around.find((one) => new Date(`${one}T00:00:00Z`).getUTCDay() === weekday)!;
  },
  known: ([a]) => (a === null ? 0 : 1),
  is: ([a, b]) => (a === b ? 1 : 0),
  choose: (args) => {
    const place = args.findIndex((value, i) => i % 2 === 0 && i < args.length - 1 && value === 1);
    return place === -1 ? args[args.length - 1]! : args[place + 1]!;
  },
  firstAmong: (args) => {
    const bar = args.indexOf('|');
    return args.slice(0, bar).find((one) => args.slice(bar + 1).includes(one)) ?? null;
  },
};

/** −0 is 0. */
const plain = (value: Value): Value =>
  Array.isArray(value) ? value.map((one) => one || 0) : Object.is(value, -0) ? 0 : value;

/** Carries an explanation out, using nothing but its inputs and the names of its operations: no value of a step is read. */
export function recompute(explanation: Explanation): { readonly result: Value; readonly values: readonly Value[] } {
  const values: Value[] = [];
  for (const line of explanation.lines) {
    if (line.kind === 'input') {
      values.push(line.value);
      continue;
    }
    if (line.of.some((place) => place >= values.length)) throw new Error(`“${line.what}” rests on what comes after it`);
    const value = BY_HAND[line.operation](line.of.map((place) => values[place] ?? null));
    values.push(plain(value));
  }
  return { result: explanation.result === null ? null : (values[explanation.result] ?? null), values };
}
