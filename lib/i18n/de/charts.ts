import type { charts as english } from '../en/charts';

export const charts: typeof english = {
  legend: {
    done: 'Erledigt',
    planned: 'Geplant',
    expected: 'Erwartet',
    forecast: 'Prognose',
    measured: 'Gemessen',
    target: 'Zielwert',
  },
  workSummary: (done, planned, forecast) => `${done} von ${planned} erledigt. ${forecast}`,
  outcomeSummary: (value, day, forecast) => `${value} am ${day}. ${forecast}`,
  day: 'Tag',
  doneOfPlanned: 'Erledigt vom Geplanten',
  today: 'heute',
  workOverTime: 'Arbeit im Verlauf',
  outcomeOverTime: 'Ergebnis im Verlauf',
  due: (day) => `fällig ${day}`,
  asTable: 'Als Tabelle',
};
