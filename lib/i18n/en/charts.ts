import { spoken } from '../spoken';

/** Pictures over time. */
export const charts = spoken('charts', {
  legend: {
    done: 'Done',
    planned: 'Planned',
    expected: 'Expected',
    forecast: 'Forecast',
    measured: 'Measured',
    target: 'Target',
  },
  workSummary: (done: string, planned: string, forecast: string) => `${done} of ${planned} done. ${forecast}`,
  outcomeSummary: (value: string, day: string, forecast: string) => `${value} on ${day}. ${forecast}`,
  day: 'Day',
  doneOfPlanned: 'Done of planned',
  today: 'today',
  workOverTime: 'Work over time',
  outcomeOverTime: 'Outcome over time',
  due: (day: string) => `due ${day}`,
  asTable: 'As a table',
});
