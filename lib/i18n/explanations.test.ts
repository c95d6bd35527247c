import { afterEach, expect, it } from 'vitest';
import { aCycle, aKeyResult, aPiece, noon } from '../../tests/domain/build';
import { explainOutcome } from '../domain/explain-outcome';
import { explainPace } from '../domain/explain-pace';
import { explainRollUp, explainWorst } from '../domain/explain-roll-up';
import { explainStatus } from '../domain/explain-status';
import { explainContribution, explainWork } from '../domain/explain-work';
import { forecastOutcome } from '../domain/forecast-outcome';
import { forecastWork } from '../domain/forecast-work';
import { translate } from './de/dashboard-pack';
import { explanationSentences } from './explanations';
import { speak } from './spoken';

const at = noon('2026-08-01');
const noWork = { pieces: [], sizeBy: 'count' as const };

afterEach(() => speak('en', (_, english) => english));

it('tells a decreasing metric', () => {
  const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
  expect(explanationSentences(explainOutcome({ measure, measurements: [{ at, value: 700 }], work: noWork }))).toEqual([
    'Outcome: 20 %.',
    'Rule: (value − baseline) / (target − baseline). Source: Oslo’s OKR-tracker, BurningOKR, Operately, ServiceNow: right in both directions.',
    'value: 700, from a check-in, 2026-08-01.',
    'baseline: 800, from the key result.',
    'target: 300, from the key result.',
    'way come: 700 − 800 = −100.',
    'whole way: 300 − 800 = −500.',
    'part of the way: −100 / −500 = 0.2.',
    'raw: 0.2, unclamped = 0.2.',
    'outcome: 0.2, kept within 0 and 1 = 0.2.',
  ]);
});

it('says what is missing instead of 0 %', () => {
  const measure = { kind: 'numeric', unit: '', baseline: 0, target: 1 } as const;
  const first = (explanation: ReturnType<typeof explainOutcome>) => explanationSentences(explanation)[0];
  expect(first(explainOutcome({ measure, measurements: [], work: noWork }))).toBe(
    'Outcome: unknown, without a measured value.',
  );
  expect(
    first(explainOutcome({ measure: { ...measure, target: 0 }, measurements: [{ at, value: 1 }], work: noWork })),
  ).toBe('Outcome: unknown, without a way from baseline to target.');
  expect(first(explainOutcome({ measure: { kind: 'milestone', steps: [] }, measurements: [], work: noWork }))).toBe(
    'Outcome: unknown, without steps.',
  );
  expect(first(explainWork({ ...noWork, measure }))).toBe('Work: unknown, without planned work.');
  expect(first(explainContribution({ ...noWork, measure }, ['x']))).toBe(
    'Part of the planned work: unknown, without a ticket that counts.',
  );
  expect(first(explainPace({ startsOn: null, dueOn: null, today: '2026-08-01' }))).toBe(
    'Pace: unknown, without a start and a later due date.',
  );
  expect(first(explainRollUp([]))).toBe('Progress: unknown, without key results.');
  expect(first(explainWorst([]))).toBe('Status: unknown, without key results.');
});

it('tells the work ticket by ticket, what was assumed and what was left out', () => {
  const piece = (title: string, fields: object) => ({ ...aPiece({ ticketId: title }), title, seenAt: at, ...fields });
  const facts = {
    measure: { kind: 'work', denominator: 'allLinked' } as const,
    sizeBy: 'points' as const,
    pieces: [
      piece('Cache prices', { state: 'done', estimate: { value: 5, unit: 'points' }, share: 0.5 }),
      piece('Warm the cache', {}),
      piece('Old idea', { state: 'cancelled' }),
    ],
  };
  expect(explanationSentences(explainContribution(facts, ['Cache prices']))).toEqual([
    'Part of the planned work: 33 %.',
    'Rule: share·size of the ticket / Σ share·size. Source: done over non-cancelled as in GitHub’s and Linear’s progress; shares as in LinearB.',
    'left out of “Old idea”: cancelled, from the ticket, 2026-08-01.',
    'size of “Cache prices”: 5, from the ticket, 2026-08-01.',
    'median size: median of 5 = 5.',
    'share of “Cache prices”: 0.5, from the link.',
    'counted size of “Cache prices”: 0.5 × 5 = 2.5.',
    'state of “Cache prices”: done, from the ticket, 2026-08-01.',
    'credit: 1, by the rule.',
    'earned of “Cache prices”: 2.5 × 1 = 2.5.',
    'share of “Warm the cache”: 1, from the link.',
    'counted size of “Warm the cache”: 1 × 5 = 5.',
    'state of “Warm the cache”: open, from the ticket, 2026-08-01.',
    'credit: 0, by the rule.',
    'earned of “Warm the cache”: 5 × 0 = 0.',
    'planned: 2.5 + 5 = 7.5.',
    'done: 2.5 + 0 = 2.5.',
    'work: 2.5 / 7.5 = 0.3333333333333333.',
    'whole: 1, by the rule.',
    'part of the plan of “Cache prices”: 2.5 / 7.5 = 0.3333333333333333.',
    'contribution of “Cache prices”: least of 1, 0.3333333333333333 = 0.3333333333333333.',
  ]);
});

it('tells which of the conditions for a status was the first to hold', () => {
  const explanation = explainStatus(
    {
      keyResult: aKeyResult(),
      objective: { state: 'active' },
      cycle: aCycle({ startsOn: '2026-06-27', endsOn: '2026-10-05' }),
      progress: 0.32,
      lastCheckIn: { at: noon('2026-08-05'), status: null },
      activeSince: at,
    },
    '2026-08-06',
  );
  const told = explanationSentences(explanation);
  expect(told[0]).toBe('Status: behind.');
  expect(told).toContain('days passed: days from 2026-06-27 to 2026-08-06 = 40.');
  expect(told).toContain('ratio: 0.32 / 0.4 = 0.7999999999999999.');
  expect(told).toContain('check-in due: Monday nearest to 2026-08-12 = 2026-08-10.');
  expect(told).toContain('days late: days from 2026-08-10 to 2026-08-06 = −4.');
  expect(told).toContain('reaches: 0.7999999999999999 ≥ 0.9? = no.');
  expect(told.at(-1)).toBe('status: first with yes of closed (no), closed (no), outdated (no), else behind = behind.');
});

it('tells limits, rungs and the worst of several', () => {
  const threshold = { kind: 'threshold', unit: '%', op: 'between', limits: [1, 5], aggregate: 'worst' } as const;
  const measurements = [
    { at, value: 3 },
    { at: at + 1, value: 7 },
  ];
  const told = explanationSentences(
    explainOutcome({ measure: { ...threshold, limits: [1, 5] }, measurements, work: noWork }),
  );
  expect(told).toContain('value farthest outside: farthest of 3 (0), 7 (2) = 7.');
  expect(told).toContain('within the limits: all of yes, no? = no.');
  const ordinal = { kind: 'ordinal', commit: 'a', target: 'b', stretch: 'c' } as const;
  expect(
    explanationSentences(explainOutcome({ measure: ordinal, measurements: [{ at, value: 2 }], work: noWork })),
  ).toContain('worth of the rung reached: number 2, counted from 0, of 0, 0.3, 0.7, 1 = 0.7.');
  expect(
    explanationSentences(
      explainWorst([
        { title: 'A', status: 'on_track' },
        { title: 'B', status: 'at_risk' },
      ]),
    ).at(-1),
  ).toMatch(/^worst: first of off track, at risk, .* among on track, at risk = at risk\.$/);
});

it('tells a forecast of work by its weeks, its seed and its runs', () => {
  const weeks = [3, 5, 4, 6].map((done) => ({ done, added: 0 }));
  const forecast = forecastWork({ weeks, remaining: 9, today: '2026-08-01', dueOn: '2026-08-31', seed: 7 });
  const told = explanationSentences(forecast!.explanation);
  expect(told[0]).toBe(`Half of the possible futures are done by: ${forecast!.p50On}.`);
  expect(told).toContain('finished in the week: 3, from the ticket, 2026-07-04.');
  expect(told).toContain('finished: 3; 5; 4; 6 = (3; 5; 4; 6).');
  expect(told.find((line) => line.startsWith('days until all is done'))).toMatch(
    /: 500 runs with seed 7 until 9 is left at most 0, weeks drawn from \(3; 5; 4; 6\) finished and .* = \(500 numbers, from [\d.]+ to [\d.]+\)\.$/,
  );
  expect(told).toContain('its place: 0.1 × 500 = 50.');
  expect(told.at(-1)).toBe(`done by the due date: 500 / 500 = 1.`);
});

it('tells a forecast that has no end as one', () => {
  const weeks = [1, 1, 1].map((done) => ({ done, added: 5 }));
  const forecast = forecastWork({ weeks, remaining: 9, today: '2026-08-01', dueOn: null, seed: 7 });
  expect(explanationSentences(forecast!.explanation)[0]).toBe(
    'Half of the possible futures are done by: a day more than three years ahead, or never.',
  );
});

it('tells a forecast of a metric in its own unit, from every measured value', () => {
  const points = ['2026-07-04', '2026-07-11', '2026-07-18', '2026-07-25'].map((on, i) => ({ on, value: 10 + 10 * i }));
  const metric = { points, today: '2026-07-25', dueOn: '2026-08-08', baseline: 0, target: 100 };
  const told = explanationSentences(forecastOutcome(metric)!.explanation);
  expect(told[0]).toBe('Most likely on the due date: 59.');
  expect(told).toContain('value: 40, from a check-in, 2026-07-25.');
  expect(told).toContain('slope a week: median of (10; 10; 10; 10; 10; 10) = 10.');
  expect(told).toContain('weeks ahead: weeks from 2026-07-25 to 2026-08-08 = (2).');
});

it('tells the same in German, with a comma in numbers and so a semicolon between them', () => {
  speak('de', translate);
  const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
  expect(explanationSentences(explainOutcome({ measure, measurements: [{ at, value: 700 }], work: noWork }))).toEqual([
    'Ergebnis: 20 %.',
    'Regel: (Wert − Ausgangswert) / (Zielwert − Ausgangswert). Quelle: OKR-Tracker der Stadt Oslo, BurningOKR, Operately, ServiceNow: in beide Richtungen richtig.',
    'Wert: 700, aus einem Check-in, 2026-08-01.',
    'Ausgangswert: 800, aus dem Key Result.',
    'Zielwert: 300, aus dem Key Result.',
    'zurückgelegter Weg: 700 − 800 = −100.',
    'ganzer Weg: 300 − 800 = −500.',
    'Teil des Wegs: −100 / −500 = 0,2.',
    'unbegrenzt: 0,2, nicht begrenzt = 0,2.',
    'Ergebnis: 0,2, zwischen 0 und 1 gehalten = 0,2.',
  ]);
  const facts = {
    keyResult: aKeyResult(),
    objective: { state: 'active' as const },
    cycle: aCycle({ startsOn: '2026-06-27', endsOn: '2026-10-05' }),
    progress: 0.32,
    lastCheckIn: { at: noon('2026-08-05'), status: null },
    activeSince: at,
  };
  const told = explanationSentences(explainStatus(facts, '2026-08-06'));
  expect(told).toContain('Check-in fällig: Montag, der 2026-08-12 am nächsten liegt = 2026-08-10.');
  expect(told.at(-1)).toBe(
    'Status: das erste mit Ja von abgeschlossen (nein); abgeschlossen (nein); veraltet (nein), sonst im Rückstand = im Rückstand.',
  );
});
