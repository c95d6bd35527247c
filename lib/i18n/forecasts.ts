import type { Forecast } from '../domain/forecast';
import { estimate, percent } from './words';

/** A calendar date as people here write it. */
type DateText = (on: string) => string;

/** When the work may be done, as one sentence. */
export function workForecastSentence(work: Forecast['work'], isDone: boolean, date: DateText): string {
  if (isDone) return 'All planned work is done.';
  if (!work) return 'No forecast of the work: that takes three weeks of history and something finished.';
  const { p10On, p90On, onTimeRatio } = work;
  const range =
    p10On === null
      ? 'At the pace so far it is not done within three years'
      : p90On === null
        ? `At the pace so far done after ${date(p10On)}, perhaps never`
        : p10On === p90On
          ? `At the pace so far done on ${date(p10On)}`
          : `At the pace so far done between ${date(p10On)} and ${date(p90On)} (8 of 10 cases)`;
  return onTimeRatio === null ? `${range}.` : `${range}; ${percent(onTimeRatio)} likely by the due date.`;
}

/** Where the metric may stand on its due date, as one sentence. */
export function outcomeForecastSentence(outcome: Forecast['outcome'], unit: string): string {
  if (!outcome) return 'No forecast of the outcome: that takes a number measured on three days, and a due date ahead.';
  const number = (value: number) => (unit ? `${estimate(value)} ${unit}` : estimate(value));
  const [low, high] = [outcome.p10, outcome.p90].toSorted((a, b) => a - b) as [number, number];
  return `On the due date between ${number(low)} and ${number(high)} (8 of 10 cases); ${percent(outcome.onTimeRatio)} likely to reach the target.`;
}
