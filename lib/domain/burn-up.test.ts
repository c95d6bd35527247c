import { describe, expect, it } from 'vitest';
import { aPiece, noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { burnUpOf, reopeningsOf, scopeGrowthOf, type TrackedPiece } from './burn-up';
import { dateOfEpochDay, epochDay } from './calendar';
import type { Measure } from './measure';
import type { TicketState } from './ticket';
import { workOf } from './work';

const ALL: Measure = { kind: 'work', denominator: 'allLinked' };
const span = { from: '2026-07-01', to: '2026-07-05' };
type Seen = [date: string, to: TicketState];
const tracked = (linkedOn: string, ...seen: Seen[]): TrackedPiece => ({
  ...aPiece({ state: seen.at(-1)?.[1] ?? 'open' }),
  linkedAt: noon(linkedOn),
  events: seen.map(([date, to]) => ({ at: noon(date), to })),
});
const lines = (pieces: readonly TrackedPiece[], measure = ALL) => {
  const points = burnUpOf(pieces, 'count', measure, span);
  return [points.map(({ plannedSize }) => plannedSize), points.map(({ doneSize }) => doneSize)];
};

describe('day by day', () => {
  it('work done rises on the day it was seen done', () => {
    expect(lines([tracked('2026-06-01', ['2026-06-01', 'open'], ['2026-07-03', 'done'])])).toEqual([
      [1, 1, 1, 1, 1],
      [0, 0, 1, 1, 1],
    ]);
  });

  it('a ticket linked later makes the scope line step, the ones before it not', () => {
    expect(lines([tracked('2026-07-01'), tracked('2026-07-04')])[0]).toEqual([1, 1, 1, 2, 2]);
  });

  it('a ticket that was done before it was linked enters done, on the day of its link', () => {
    expect(lines([tracked('2026-07-03', ['2026-06-01', 'done'])])).toEqual([
      [0, 0, 1, 1, 1],
      [0, 0, 1, 1, 1],
    ]);
  });

  it('a reopened ticket takes its work back', () => {
    expect(lines([tracked('2026-06-01', ['2026-07-02', 'done'], ['2026-07-04', 'open'])])[1]).toEqual([0, 1, 1, 0, 0]);
  });

  it('a cancelled ticket leaves the scope', () => {
    expect(lines([tracked('2026-06-01', ['2026-06-01', 'open'], ['2026-07-03', 'cancelled'])])[0]).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  it('of several changes in a day the last one counts', () => {
    const piece = {
      ...tracked('2026-06-01'),
      state: 'open' as const,
      events: [
        { at: noon('2026-07-02') + 1, to: 'open' as const },
        { at: noon('2026-07-02'), to: 'done' as const },
      ],
    };
    expect(lines([piece])[1]).toEqual([0, 0, 0, 0, 0]);
  });

  it('a fixed plan is a flat scope line', () => {
    expect(lines([tracked('2026-07-03')], { kind: 'work', denominator: 20 })[0]).toEqual([20, 20, 20, 20, 20]);
  });

  it('is empty when the stretch is reversed, and draws the last days of one too long', () => {
    expect(burnUpOf([], 'count', ALL, { from: '2026-07-02', to: '2026-07-01' })).toEqual([]);
    const points = burnUpOf([], 'count', ALL, { from: '0001-01-01', to: '2026-07-01' });
    expect(points.at(-1)?.on).toBe('2026-07-01');
    expect(points.length).toBeLessThan(1200);
  });

  it('over a change of clocks has each date once', () => {
    const points = burnUpOf([], 'count', ALL, { from: '2026-03-28', to: '2026-03-30' });
    expect(points.map(({ on }) => on)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });
});

it('growth of scope is a part of the first plan there was', () => {
  const points = (...sizes: number[]) => sizes.map((plannedSize, i) => ({ on: `${i}`, plannedSize, doneSize: 0 }));
  expect(scopeGrowthOf(points(0, 4, 4, 6))).toBe(0.5);
  expect(scopeGrowthOf(points(4, 3))).toBe(-0.25);
  expect(scopeGrowthOf(points(0, 0))).toBeNull();
  expect(scopeGrowthOf([])).toBeNull();
});

it('counts each time a closed ticket was opened again', () => {
  const events = [
    { at: 1, from: null, to: 'done' as const },
    { at: 2, from: 'done' as const, to: 'open' as const },
    { at: 3, from: 'open' as const, to: 'cancelled' as const },
    { at: 4, from: 'cancelled' as const, to: 'in_progress' as const },
    { at: 5, from: 'in_progress' as const, to: 'done' as const },
    { at: 6, from: 'done' as const, to: 'unknown' as const },
  ];
  expect(reopeningsOf(events)).toBe(2);
  expect(reopeningsOf(events, 4)).toBe(1);
  expect(reopeningsOf(events, 5)).toBe(0);
  expect(reopeningsOf([])).toBe(0);
  expect(reopeningsOf([{ at: 0, from: 'done', to: 'open' }])).toBe(1);
});

it('of a stretch longer than any cycle the last three years are drawn', () => {
  const points = burnUpOf([], 'count', ALL, { from: '1970-01-01', to: '2026-09-30' });
  expect(points).toHaveLength(1101);
  expect(points.at(-1)?.on).toBe('2026-09-30');
});

it('a plan of one ticket that became two grew by the whole of it', () => {
  const points = [0, 1, 2].map((plannedSize) => ({ on: '2026-09-30', plannedSize, doneSize: 0 }));
  expect(scopeGrowthOf(points)).toBe(1);
});

it('a plan that grew from next to nothing grew by a number, not by infinity', () => {
  const points = [5e-324, 2].map((plannedSize) => ({ on: '2026-09-30', plannedSize, doneSize: 0 }));
  expect(scopeGrowthOf(points)).toBe(Number.MAX_VALUE);
});

const state = fc.constantFrom<TicketState>('open', 'in_progress', 'done', 'cancelled', 'unknown');
const day = fc.integer({ min: -40, max: 0 }).map((back) => dateOfEpochDay(epochDay('2026-09-30') + back));
const piece = fc
  .record({
    linkedOn: day,
    seen: fc.array(fc.tuple(day, state), { maxLength: 5 }),
    points: fc.option(fc.nat(13)),
    share: fc.double({ min: 0.1, max: 1, noNaN: true }),
  })
  .map(({ linkedOn, seen, points, share }) => ({
    ...tracked(linkedOn, ...seen.toSorted((a, b) => a[0].localeCompare(b[0]))),
    share,
    estimate: points === null ? null : { value: points, unit: 'points' as const },
  }));
const cycle = { from: '2026-08-01', to: '2026-09-30' };

it('ends exactly at today’s sums', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 10 }),
      fc.constantFrom('count' as const, 'points' as const),
      (pieces, sizeBy) => {
        const { plannedSize, doneSize } = workOf(pieces, sizeBy, ALL);
        expect(burnUpOf(pieces, sizeBy, ALL, cycle).at(-1)).toEqual({ on: cycle.to, plannedSize, doneSize });
      },
    ),
  );
});

it('never has more done than planned, nor a day missing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const points = burnUpOf(pieces, 'points', ALL, cycle);
      expect(points).toHaveLength(61);
      expect(points.every(({ plannedSize, doneSize }) => doneSize <= plannedSize)).toBe(true);
    }),
  );
});

it('does not depend on the order of events', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      // Two changes at the same moment have no order to be right about.
      const apart = pieces.map((one) => ({
        ...one,
        events: one.events.map((event, i) => ({ ...event, at: event.at + i })),
      }));
      const shuffled = apart.map((one) => ({ ...one, events: one.events.toReversed() }));
      expect(burnUpOf(shuffled, 'count', ALL, cycle)).toEqual(burnUpOf(apart, 'count', ALL, cycle));
    }),
  );
});
