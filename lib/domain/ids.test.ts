import { expect, it } from 'vitest';
import { createdAtOf } from './created-at';
import { isoDate, keyResultId, ticketId } from './ids';

it('takes UUIDs in lower case only', () => {
  expect(keyResultId.safeParse('01900000-0000-7000-8000-000000000001').success).toBe(true);
  expect(keyResultId.safeParse('01900000-0000-7000-8000-00000000000A').success).toBe(false);
  expect(keyResultId.safeParse('').success).toBe(false);
});

it('tells when an id was made', () => {
  const at = Date.parse('2026-11-24T12:34:56.789Z');
  const hex = at.toString(16).padStart(12, '0');
  expect(createdAtOf(`${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8000-000000000000`)).toBe(at);
});

it('reads all 48 bits of it', () => {
  expect(createdAtOf('ffffffff-ffff-7abc-8000-000000000000')).toBe(2 ** 48 - 1);
});

it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01'])('takes %s as a date', (text) => {
  expect(isoDate.safeParse(text).success).toBe(true);
});

it.each([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '',
])('refuses %s, which is not in the calendar', (text) => {
  expect(isoDate.safeParse(text).success).toBe(false);
});

it('refuses ticket ids too short or too long to be one', () => {
  expect(ticketId.safeParse('a|1').success).toBe(true);
  expect(ticketId.safeParse('a'.repeat(600)).success).toBe(true);
  expect(ticketId.safeParse('ab').success).toBe(false);
  expect(ticketId.safeParse('a'.repeat(601)).success).toBe(false);
});
