import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { dateOfEpochDay, epochDay } from './calendar';
import { paceOf } from './pace';
import { checkPhases, type Phase } from './phase';

const [START, DUE] = ['2026-07-01', '2026-09-29'];
const late: Phase[] = [
  { on: '2026-08-15', ratio: 0.1 },
  { on: '2026-09-14', ratio: 0.7 },
];

it.each([
  ['2026-07-01', 0],
  ['2026-08-15', 0.1],
  ['2026-08-30', 0.4],
  ['2026-09-14', 0.7],
  ['2026-09-29', 1],
  ['2026-12-24', 1],
])('a late plan expects on %s %d', (today, expected) => {
  expect(paceOf(START, DUE, today, late)).toBeCloseTo(expected, 12);
});

it('starts at nothing, whatever was planned for the first day', () => {
  expect(paceOf(START, DUE, '2026-08-15', [{ on: START, ratio: 0.6 }])).toBe(0.5);
});

it('points outside the stretch do not bend it', () => {
  expect(
    paceOf(START, DUE, '2026-08-15', [
      { on: '2026-01-01', ratio: 0.9 },
      { on: '2027-01-01', ratio: 1 },
    ]),
  ).toBe(0.5);
});

it('a plan may end below the whole, as an aspirational one does', () => {
  expect(paceOf(START, DUE, '2026-10-10', [{ on: DUE, ratio: 0.7 }])).toBe(0.7);
});

it.each([
  [
    [
      { on: '2026-08-02', ratio: 0.2 },
      { on: '2026-08-01', ratio: 0.4 },
    ],
    'phases.1',
  ],
  [
    [
      { on: '2026-08-01', ratio: 0.4 },
      { on: '2026-08-02', ratio: 0.2 },
    ],
    'phases.1',
  ],
  [
    [
      { on: '2026-08-01', ratio: 0.4 },
      { on: '2026-08-01', ratio: 0.5 },
    ],
    'phases.1',
  ],
  [[{ on: '2026-10-01', ratio: 0.4 }], 'phases.0'],
])('refuses points that do not rise from date to date: %j', (phases, field) => {
  expect(() => checkPhases(phases, DUE)).toThrow(expect.objectContaining({ facts: { field } }));
});

it('rises or stays from day to day within 0 and 1, whatever the points', () => {
  const start = epochDay(START);
  const plan = fc
    .uniqueArray(
      fc.record({ day: fc.integer({ min: 1, max: 89 }), ratio: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 6, selector: ({ day }) => day },
    )
    .map((points) => {
      const ratios = points.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
      return points
        .map(({ day }) => day)
        .toSorted((a, b) => a - b)
        .map((day, i) => ({ on: dateOfEpochDay(start + day), ratio: ratios[i]! }));
    });
  fc.assert(
    fc.property(plan, (phases) => {
      expect(() => checkPhases(phases, DUE)).not.toThrow();
      let before = 0;
      for (let day = start - 1; day <= start + 91; day++) {
        const pace = paceOf(START, DUE, dateOfEpochDay(day), phases)!;
        if (pace < before - 1e-12 || pace > 1) expect.unreachable(`${pace} after ${before}`);
        before = pace;
      }
    }),
  );
});

it('the due day itself may have a point, as a plan that ends below the whole needs', () => {
  expect(() => checkPhases([{ on: DUE, ratio: 0.7 }], DUE)).not.toThrow();
});
