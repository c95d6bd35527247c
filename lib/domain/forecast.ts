import { forecastOutcome, type Measurement, type OutcomeForecast } from './forecast-outcome';
import { forecastWork, type WorkForecast, type WorkToCome } from './forecast-work';
import type { Measure } from './measure';

/** Where a key result is heading. Each is `null` where the past says too little, or where nothing can be drawn on. */
export interface Forecast {
  readonly outcome: OutcomeForecast | null;
  readonly work: WorkForecast | null;
}

/**
 * Forecasts of a key result: of its metric and of its work, kept apart as everywhere. Only a number on the move has an
 * outcome forecast: steps, grades, limits and yes-or-no do not lie on a line.
 * @param dueOn the key result's due date, else its cycle's end; `null` = no outcome forecast.
 */
export function forecastOf(measure: Measure, points: readonly Measurement[], work: WorkToCome): Forecast {
  const { today, dueOn } = work;
  const isMoving = measure.kind === 'numeric' && measure.baseline !== measure.target;
  return {
    outcome:
      isMoving && dueOn !== null
        ? forecastOutcome({ points, today, dueOn, baseline: measure.baseline, target: measure.target })
        : null,
    work: forecastWork(work),
  };
}
