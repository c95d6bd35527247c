import { describe, expect, it } from 'vitest';
import { quarterOf } from './quarter';

describe('quarter', () => {
  it.each([
    ['2026-01-01', 'Q1 2026', '2026-01-01', '2026-03-31'],
    ['2026-03-31', 'Q1 2026', '2026-01-01', '2026-03-31'],
    ['2026-04-01', 'Q2 2026', '2026-04-01', '2026-06-30'],
    ['2026-09-30', 'Q3 2026', '2026-07-01', '2026-09-30'],
    ['2026-11-24', 'Q4 2026', '2026-10-01', '2026-12-31'],
  ])('%s lies in %s', (date, name, startsOn, endsOn) => {
    expect(quarterOf(date)).toEqual({ name, startsOn, endsOn });
  });
});
