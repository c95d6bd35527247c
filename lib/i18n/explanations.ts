import { localDate } from '../domain/calendar';
import type { Explanation, Input, Line, Step, Subject } from '../domain/explain';
import { resultOf } from '../domain/explain';
import type { Operation, Quantity } from '../domain/explain-arithmetic';
import { explanations as words } from './en/explanations';
import { amount, percent } from './words';

/** What answers yes or no. */
const QUESTIONS: ReadonlySet<Operation> = new Set(['atLeast', 'exceeds', 'reaches', 'allOf', 'known', 'is']);
/** Operations whose arguments are answers rather than numbers. */
const TAKES_ANSWERS: ReadonlySet<Operation> = new Set(['allOf', 'choose']);
/** Lines that hold a moment, which nobody reads in milliseconds alone. */
const MOMENTS = new Set(['last check-in', 'override made']);

/** Numbers of a list that are told one by one. */
const MOST_TOLD = 12;

/** A number to the last digit, a word as it is, a long list by its ends, a dash where nothing is known. */
function exact(value: Quantity): string {
  if (value === null) return '–';
  if (typeof value === 'string') return words.value(value);
  if (typeof value === 'number') return words.digits(String(value).replace('-', '−'));
  if (value.length <= MOST_TOLD) return `(${value.map(exact).join('; ')})`;
  return words.numbers(value.length, exact(Math.min(...value)), exact(Math.max(...value)));
}

/**
 * An explanation in plain sentences: the result and its rule, then a line for each input and each step, with every digit,
 * so that a person can follow it with a pocket calculator.
 */
export function explanationSentences(explanation: Explanation): string[] {
  const { subject, rule, source, lines, missing } = explanation;
  const name = words.subjects[subject];
  return [
    missing === null
      ? words.result(name, said(subject, resultOf(explanation)))
      : words.unknown(name, words.label(missing)),
    words.rule(words.label(rule), words.label(source)),
    ...lines.map((line) => `${nameOf(line)}: ${line.kind === 'input' ? inputText(line) : stepText(line, lines)}.`),
  ];
}

/** Ratios as percentages; a forecast in the metric's own unit, or as a date. */
function said(subject: Subject, result: Quantity): string {
  if (subject === 'work forecast') return result === null ? words.never : exact(result);
  if (typeof result !== 'number') return exact(result);
  return subject === 'outcome forecast' ? amount(result) : percent(result);
}

const nameOf = ({ what, about }: Line): string =>
  about === null ? words.label(what) : words.of(words.label(what), about);

function inputText({ what, value, source, when }: Input): string {
  const day = typeof when === 'number' ? localDate(when) : when;
  return `${valueText(what, value)}, ${words.sources[source]}${day === null ? '' : `, ${day}`}`;
}

function stepText({ what, operation, of, value }: Step, lines: readonly Line[]): string {
  const args = of.map((place, i) => {
    const line = lines[place];
    const isAnswer = line?.kind === 'step' && QUESTIONS.has(line.operation) && TAKES_ANSWERS.has(operation);
    if (isAnswer) return answer(line.value);
    return operation === 'nearestWeekday' && i === 1 ? weekday(line?.value ?? null) : exact(line?.value ?? null);
  });
  const found = QUESTIONS.has(operation) ? answer(value) : valueText(what, value);
  return `${words.formulas[operation](args)} = ${found}`;
}

const answer = (value: Quantity): string => (value === 1 ? words.yes : words.no);

const weekday = (value: Quantity): string => words.weekdays[Number(value) as keyof typeof words.weekdays];

const valueText = (what: string, value: Quantity): string =>
  MOMENTS.has(what) && typeof value === 'number' ? `${exact(value)} (${localDate(value)})` : exact(value);
