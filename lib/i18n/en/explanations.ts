import type { Source, Subject } from '../../domain/explain';
import type { Operation } from '../../domain/explain-arithmetic';
import { spoken } from '../spoken';

type Formula = (args: readonly string[]) => string;

const list = (all: readonly string[], by = ', '): string => (all.length === 0 ? '0' : all.join(by));

/** Pairs of (condition, value), each as `value (condition)`. */
const inPairs = (all: readonly string[]): string[] =>
  all.flatMap((value, i) => (i % 2 === 1 ? [`${value} (${all[i - 1]})`] : []));

/** How a number came about, in plain sentences. */
export const explanations = spoken('explanations', {
  subjects: {
    outcome: 'Outcome',
    work: 'Work',
    contribution: 'Part of the planned work',
    pace: 'Pace',
    status: 'Status',
    'roll-up': 'Progress',
    'work forecast': 'Half of the possible futures are done by',
    'outcome forecast': 'Most likely on the due date',
  } satisfies Record<Subject, string> as Record<Subject, string>,
  sources: {
    'key result': 'from the key result',
    objective: 'from the objective',
    'check-in': 'from a check-in',
    ticket: 'from the ticket',
    link: 'from the link',
    cycle: 'from the cycle',
    setting: 'a setting',
    rule: 'by the rule',
    clock: 'now',
  } satisfies Record<Source, string> as Record<Source, string>,
  /** An operation with its arguments in place. */
  formulas: {
    subtract: (args) => list(args, ' − '),
    divide: (args) => list(args, ' / '),
    multiply: (args) => list(args, ' × '),
    sum: (args) => list(args, ' + '),
    mean: (args) => `mean of ${list(args)}`,
    median: (args) => `median of ${list(args)}`,
    least: (args) => `least of ${list(args)}`,
    greatest: (args) => `greatest of ${list(args)}`,
    clamp: ([a]) => `${a}, kept within 0 and 1`,
    bound: ([a]) => `${a}, unclamped`,
    square: ([a]) => `${a} squared`,
    root: ([a]) => `root of ${a}`,
    power: ([a, b]) => `${a} to the power of ${b}`,
    exp: ([a]) => `e to the power of ${a}`,
    log: ([a]) => `natural logarithm of ${a}`,
    sumOfSquares: (args) => `squares added up of ${list(args)}`,
    squaredDistances: ([from, ...args]) => `squared distances from ${from}, added up, of ${list(args)}`,
    spanOf: ([all]) => `from the first to the last of ${all}`,
    countBelow: ([limit, all]) => `how many are below ${limit} of ${all}`,
    list: (args) => list(args, '; '),
    sizes: ([all]) => `without their sign, ${all}`,
    within: ([limit, all]) => `cut to ${limit} on either side, ${all}`,
    weeksFrom: ([from, ...dates]) => `weeks from ${from} to ${list(dates)}`,
    slopes: ([xs, ys]) => `rise by run between all pairs of ${ys} at ${xs}`,
    aboveLine: ([slope, height, xs, ys]) => `${ys} minus ${height} minus ${slope} × ${xs}`,
    jumps: ([xs, ys]) => `from each to the next, rise squared by run, of ${ys} at ${xs}`,
    futures: ([seed, runs, remaining, mean, deviation, done, added]) =>
      `${runs} runs with seed ${seed} until ${remaining} is left at most 0, weeks drawn from ${done} finished and ${added} added, drift ${mean} ± ${deviation}`,
    nth: ([place, all]) => `number ${place}, counted from 0, of ${all}`,
    atLeast: (args) => `${list(args, ' ≥ ')}?`,
    exceeds: (args) => `${list(args, ' > ')}?`,
    reaches: (args) => `${list(args, ' ≥ ')}?`,
    allOf: (args) => `all of ${list(args)}?`,
    pick: ([place, ...choices]) => `number ${place}, counted from 0, of ${list(choices)}`,
    farthest: (args) => `farthest of ${list(inPairs(args))}`,
    days: ([from, to]) => `days from ${from} to ${to}`,
    daysLater: ([from, days]) => `${days} days after ${from}`,
    nearestWeekday: ([date, weekday]) => `${weekday} nearest to ${date}`,
    known: ([a]) => `is ${a} known?`,
    is: (args) => `${list(args, ' = ')}?`,
    choose: (args) => `first with yes of ${list(inPairs(args))}, else ${args.at(-1)}`,
    firstAmong: (args) =>
      `first of ${list(args.slice(0, args.indexOf('|')))} among ${list(args.slice(args.indexOf('|') + 1))}`,
  } satisfies Record<Operation, Formula> as Record<Operation, Formula>,
  weekdays: { 0: 'Sunday', 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday' },
  yes: 'yes',
  no: 'no',
  result: (subject: string, result: string) => `${subject}: ${result}.`,
  unknown: (subject: string, missing: string) => `${subject}: unknown, without ${missing}.`,
  rule: (rule: string, source: string) => `Rule: ${rule}. Source: ${source}.`,
  never: 'a day more than three years ahead, or never',
  of: (what: string, title: string) => `${what} of “${title}”`,
  numbers: (n: number, from: string, to: string) => `(${n} numbers, from ${from} to ${to})`,
  /** A name, rule, source or gap as the domain writes it, which is English. */
  label: (english: string) => english,
  /** A status, state or mode as the domain writes it; a date is one in every language. */
  value: (word: string) => word.replaceAll('_', ' '),
  /** Digits as a person here types them into a pocket calculator. */
  digits: (written: string) => written,
});
