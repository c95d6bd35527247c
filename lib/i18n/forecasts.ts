import type { Forecast } from '../domain/forecast';
import { forecasts } from './en/forecasts';
import { estimate, percent } from './words';

/** A calendar date as people here write it. */
type DateText = (on: string) => string;

/** When the work may be done, as one sentence. */
export function workForecastSentence(work: Forecast['work'], isDone: boolean, date: DateText): string {
  if (isDone) return forecasts.done;
  if (!work) return forecasts.noWork;
  const { p10On, p90On, onTimeRatio } = work;
  const range =
    p10On === null
      ? forecasts.notSoon
      : p90On === null
        ? forecasts.perhapsNever(date(p10On))
        : p10On === p90On
          ? forecasts.on(date(p10On))
          : forecasts.between(date(p10On), date(p90On));
  return onTimeRatio === null ? `${range}.` : forecasts.likely(range, percent(onTimeRatio));
}

/** Where the metric may stand on its due date, as one sentence. */
export function outcomeForecastSentence(outcome: Forecast['outcome'], unit: string): string {
  if (!outcome) return forecasts.noOutcome;
  const number = (value: number) => (unit ? `${estimate(value)} ${unit}` : estimate(value));
  const [low, high] = [outcome.p10, outcome.p90].toSorted((a, b) => a - b) as [number, number];
  return forecasts.outcome(number(low), number(high), percent(outcome.onTimeRatio));
}
