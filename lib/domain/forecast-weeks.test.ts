import { expect, test } from 'vitest';
import { workWeeks } from './forecast-weeks';

const piece = (addedOn: string, doneOn: string | null = null, size = 1) => ({ addedOn, doneOn, size });

test('weeks are whole and end yesterday', () => {
  const weeks = workWeeks(
    [piece('2026-07-01', '2026-07-07', 2), piece('2026-07-01', '2026-07-08'), piece('2026-07-01', '2026-07-14')],
    '2026-07-15',
  );
  expect(weeks).toEqual([
    { done: 2, added: 0 },
    { done: 2, added: 0 },
  ]);
});

test('what is done today, or before the first whole week, is in none of them', () => {
  expect(workWeeks([piece('2026-07-01', '2026-07-15')], '2026-07-15')).toEqual([
    { done: 0, added: 0 },
    { done: 0, added: 0 },
  ]);
  expect(workWeeks([piece('2026-07-01', '2026-07-02')], '2026-07-11')).toEqual([{ done: 0, added: 0 }]);
});

test('the first week is the plan, later ones grow it', () => {
  expect(
    workWeeks([piece('2026-07-01'), piece('2026-07-07', null, 9), piece('2026-07-08', null, 3)], '2026-07-15'),
  ).toEqual([
    { done: 0, added: 0 },
    { done: 0, added: 3 },
  ]);
});

test('two years are enough: older weeks are left out, whatever was linked then', () => {
  const weeks = workWeeks([piece('1970-01-01', '2026-07-14', 5)], '2026-07-15');
  expect(weeks).toHaveLength(104);
  expect(weeks.at(-1)).toEqual({ done: 5, added: 0 });
});

test('nothing linked is no week', () => {
  expect(workWeeks([], '2026-07-15')).toEqual([]);
  expect(workWeeks([piece('2026-08-01')], '2026-07-15')).toEqual([]);
});
