import { daysBetween } from './calendar';
import { METRICS, type MetricKind, simulateMetric } from './forecast-metrics';
import { forecastOutcome } from './forecast-outcome';
import { simulateTeam, TEAMS, type TeamKind } from './forecast-teams';
import { forecastWork } from './forecast-work';
import { randomFrom, seedOf } from './random';

/** How often the truth was inside the 80 % range, and on which side it was when it was not. */
export interface Coverage {
  readonly kind: string;
  readonly histories: number;
  readonly inside: number;
  /** Earlier, or lower, than the range; and later, or higher. */
  readonly before: number;
  readonly after: number;
  /** Histories for which no forecast was made. */
  readonly silent: number;
}

const TODAY = '2026-07-01';

/** Forecasts the work of simulated teams and looks where the truth was. @param each histories per kind. */
export const calibrateWork = (each: number, seed: number): readonly Coverage[] =>
  (Object.keys(TEAMS) as TeamKind[]).map((kind) =>
    cover(kind, each, seed, (random, run) => {
      const { weeks, remaining, finishedAfterDays } = simulateTeam(kind, random);
      const forecast = forecastWork({ weeks, remaining, today: TODAY, dueOn: null, seed: run });
      const day = (on: string | null) => (on === null ? Number.POSITIVE_INFINITY : daysBetween(TODAY, on));
      const truth = Math.floor(finishedAfterDays);
      return forecast && { low: day(forecast.p10On), truth, high: day(forecast.p90On) };
    }),
  );

/** Forecasts simulated metrics and looks where the truth was. @param each histories per kind. */
export const calibrateOutcome = (each: number, seed: number): readonly Coverage[] =>
  (Object.keys(METRICS) as MetricKind[]).map((kind) =>
    cover(kind, each, seed, (random) => {
      const { points, today, dueOn, valueThen } = simulateMetric(kind, random);
      const forecast = forecastOutcome({ points, today, dueOn, baseline: 0, target: 10 });
      return forecast && { low: forecast.p10, truth: valueThen, high: forecast.p90 };
    }),
  );

/** All kinds together. */
export function overall(parts: readonly Coverage[]): Coverage {
  const total = (count: (part: Coverage) => number) => parts.reduce((sum, part) => sum + count(part), 0);
  return {
    kind: 'overall',
    histories: total((part) => part.histories),
    inside: total((part) => part.inside),
    before: total((part) => part.before),
    after: total((part) => part.after),
    silent: total((part) => part.silent),
  };
}

/** Part of the forecasts made whose range held the truth, 0–1. */
export const coverageRatio = ({ histories, silent, inside }: Coverage): number => inside / (histories - silent);

type Trial = (random: () => number, run: number) => { low: number; truth: number; high: number } | null;

function cover(kind: string, histories: number, seed: number, trial: Trial): Coverage {
  const trials = Array.from({ length: histories }, (_, run) =>
    trial(randomFrom(seedOf(`${kind} ${seed} ${run}`)), run),
  );
  const made = trials.filter((one) => one !== null);
  const before = made.filter(({ low, truth }) => truth < low).length;
  const after = made.filter(({ high, truth }) => truth > high).length;
  return { kind, histories, inside: made.length - before - after, before, after, silent: histories - made.length };
}
