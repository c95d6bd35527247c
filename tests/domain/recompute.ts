import type { Explanation, Step } from '../../lib/domain/explain';

type Value = number | string | null;

const days = (date: Value) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
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
  sum: (args) => sumOf(args as number[]),
  mean: (args) => sumOf(args.map((value) => Number(value) / args.length)),
  median: (args) => {
    const sorted = [...(args as number[])].sort((a, b) => a - b);
    const half = sorted.length / 2;
    return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
  },
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
  daysLater: ([from, count]) => dateOf(days(from!) + Number(count)),
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
    values.push(Object.is(value, -0) ? 0 : value);
  }
  return { result: explanation.result === null ? null : (values[explanation.result] ?? null), values };
}
