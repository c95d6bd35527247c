import { localDate } from '../domain/calendar';
import type { Explanation, Input, Line, Source, Step, Subject } from '../domain/explain';
import { resultOf } from '../domain/explain';
import type { Operation, Quantity } from '../domain/explain-arithmetic';
import { amount, percent } from './words';

const SUBJECTS: Readonly<Record<Subject, string>> = {
  outcome: 'Outcome',
  work: 'Work',
  contribution: 'Part of the planned work',
  pace: 'Pace',
  status: 'Status',
  'roll-up': 'Progress',
  'work forecast': 'Half of the possible futures are done by',
  'outcome forecast': 'Most likely on the due date',
};

const SOURCES: Readonly<Record<Source, string>> = {
  'key result': 'from the key result',
  objective: 'from the objective',
  'check-in': 'from a check-in',
  ticket: 'from the ticket',
  link: 'from the link',
  cycle: 'from the cycle',
  setting: 'a setting',
  rule: 'by the rule',
  clock: 'now',
};

/** What answers yes or no. */
const QUESTIONS: ReadonlySet<Operation> = new Set(['atLeast', 'exceeds', 'reaches', 'allOf', 'known', 'is']);
/** Lines that hold a moment, which nobody reads in milliseconds alone. */
const MOMENTS = new Set(['last check-in', 'override made']);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Numbers of a list that are told one by one. */
const MOST_TOLD = 12;

/** A number to the last digit, a word as it is, a long list by its ends, a dash where nothing is known. */
function exact(value: Quantity): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  if (typeof value === 'number') return String(value).replace('-', '−');
  if (value.length <= MOST_TOLD) return `(${value.map(exact).join('; ')})`;
  return `(${value.length} numbers, from ${exact(Math.min(...value))} to ${exact(Math.max(...value))})`;
}

const list = (all: readonly string[], by = ', '): string => (all.length === 0 ? '0' : all.join(by));
const inPairs = (all: readonly string[]): string[] => {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < all.length; i += 2) pairs.push(`${all[i + 1]} (${all[i]})`);
  return pairs;
};

/** An operation with its arguments in place. */
const FORMULAS: Readonly<Record<Operation, (args: readonly string[]) => string>> = {
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
  nearestWeekday: ([date, weekday]) => `${WEEKDAYS[Number(weekday)]} nearest to ${date}`,
  known: ([a]) => `is ${a} known?`,
  is: (args) => `${list(args, ' = ')}?`,
  choose: (args) => `first with yes of ${list(inPairs(args))}, else ${args.at(-1)}`,
  firstAmong: (args) =>
    `first of ${list(args.slice(0, args.indexOf('|')))} among ${list(args.slice(args.indexOf('|') + 1))}`,
};

/** Operations whose arguments are answers rather than numbers. */
const TAKES_ANSWERS: ReadonlySet<Operation> = new Set(['allOf', 'choose']);

/**
 * An explanation in plain sentences: the result and its rule, then a line for each input and each step, with every digit,
 * so that a person can follow it with a pocket calculator.
 */
export function explanationSentences(explanation: Explanation): string[] {
  const { subject, rule, source, lines, missing } = explanation;
  const result = resultOf(explanation);
  return [
    missing === null
      ? `${SUBJECTS[subject]}: ${said(subject, result)}.`
      : `${SUBJECTS[subject]}: unknown, without ${missing}.`,
    `Rule: ${rule}. Source: ${source}.`,
    ...lines.map((line) => `${nameOf(line)}: ${line.kind === 'input' ? inputText(line) : stepText(line, lines)}.`),
  ];
}

/** Ratios as percentages; a forecast in the metric's own unit, or as a date. */
function said(subject: Subject, result: Quantity): string {
  if (subject === 'work forecast')
    return result === null ? 'a day more than three years ahead, or never' : exact(result);
  if (typeof result !== 'number') return exact(result);
  return subject === 'outcome forecast' ? amount(result) : percent(result);
}

const nameOf = ({ what, about }: Line): string => (about === null ? what : `${what} of “${about}”`);

function inputText({ what, value, source, when }: Input): string {
  const day = typeof when === 'number' ? localDate(when) : when;
  return `${valueText(what, value)}, ${SOURCES[source]}${day === null ? '' : `, ${day}`}`;
}

function stepText({ what, operation, of, value }: Step, lines: readonly Line[]): string {
  const args = of.map((place) => {
    const line = lines[place];
    const isAnswer = line?.kind === 'step' && QUESTIONS.has(line.operation) && TAKES_ANSWERS.has(operation);
    return isAnswer ? answer(line.value) : exact(line?.value ?? null);
  });
  const found = QUESTIONS.has(operation) ? answer(value) : valueText(what, value);
  return `${FORMULAS[operation](args)} = ${found}`;
}

const answer = (value: Quantity): string => (value === 1 ? 'yes' : 'no');

const valueText = (what: string, value: Quantity): string =>
  MOMENTS.has(what) && typeof value === 'number' ? `${exact(value)} (${localDate(value)})` : exact(value);
