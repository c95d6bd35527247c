import type { forecasts as english } from '../en/forecasts';

export const forecasts: typeof english = {
  done: 'Alle geplante Arbeit ist erledigt.',
  noWork: 'Keine Prognose der Arbeit: Dafür braucht es drei Wochen Verlauf und etwas Erledigtes.',
  notSoon: 'Im bisherigen Tempo nicht innerhalb von drei Jahren fertig',
  perhapsNever: (day) => `Im bisherigen Tempo nach dem ${day} fertig, vielleicht nie`,
  on: (day) => `Im bisherigen Tempo am ${day} fertig`,
  between: (from, to) => `Im bisherigen Tempo zwischen ${from} und ${to} fertig (8 von 10 Fällen)`,
  likely: (range, percent) => `${range}; bis zum Termin zu ${percent} wahrscheinlich.`,
  noOutcome: 'Keine Prognose des Ergebnisses: Dafür braucht es Messungen an drei Tagen und einen künftigen Termin.',
  outcome: (low, high, percent) =>
    `Am Termin zwischen ${low} und ${high} (8 von 10 Fällen); mit ${percent} Wahrscheinlichkeit wird der Zielwert erreicht.`,
};
