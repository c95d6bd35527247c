import { spoken } from '../spoken';

/** When the work may be done, and where the metric may stand. */
export const forecasts = spoken('forecasts', {
  done: 'All planned work is done.',
  noWork: 'No forecast of the work: that takes three weeks of history and something finished.',
  notSoon: 'At the pace so far it is not done within three years',
  perhapsNever: (day: string) => `At the pace so far done after ${day}, perhaps never`,
  on: (day: string) => `At the pace so far done on ${day}`,
  between: (from: string, to: string) => `At the pace so far done between ${from} and ${to} (8 of 10 cases)`,
  likely: (range: string, percent: string) => `${range}; ${percent} likely by the due date.`,
  noOutcome: 'No forecast of the outcome: that takes a number measured on three days, and a due date ahead.',
  outcome: (low: string, high: string, percent: string) =>
    `On the due date between ${low} and ${high} (8 of 10 cases); ${percent} likely to reach the target.`,
});
