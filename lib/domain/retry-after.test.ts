import { expect, test } from 'vitest';
import { retryAfter } from './retry-after';

const NOW = Date.UTC(2026, 10, 30, 12);
const SECOND = 1000;
const headers = (all: Record<string, string>) => new Headers(all);

test.each([
  ['seconds', { 'retry-after': '120' }, NOW + 120 * SECOND],
  ['a date', { 'retry-after': 'Mon, 30 Nov 2026 12:05:00 GMT' }, NOW + 300 * SECOND],
  ['no more than a day', { 'retry-after': '99999999' }, NOW + 86_400 * SECOND],
  [
    'the end of the window in epoch seconds',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 60) },
    NOW + 60 * SECOND,
  ],
  ['the end of the window in seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }, NOW + 30 * SECOND],
  [
    'the end of the window in epoch ms',
    { 'x-ratelimit-requests-remaining': '0', 'x-ratelimit-requests-reset': String(NOW + 5000) },
    NOW + 5000,
  ],
  [
    'a date by the clock of the server, which is an hour behind ours',
    { date: 'Mon, 30 Nov 2026 11:00:00 GMT', 'retry-after': 'Mon, 30 Nov 2026 11:05:00 GMT' },
    NOW + 300 * SECOND,
  ],
  [
    'the end of a window by the clock of the server, which is two hours ahead of ours',
    {
      date: 'Mon, 30 Nov 2026 14:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(NOW / 1000 + 7260),
    },
    NOW + 60 * SECOND,
  ],
])('reads %s', (_, all, at) => {
  expect(retryAfter(headers(all), NOW)).toBe(at);
});

test.each([
  ['nothing', {}],
  ['a moment that has passed', { 'retry-after': 'Mon, 30 Nov 2026 11:05:00 GMT' }],
  ['words', { 'retry-after': 'soon' }],
  ['a window with requests left', { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': String(NOW / 1000 + 60) }],
  ['a window without an end', { 'x-ratelimit-remaining': '0' }],
])('%s asks for no pause', (_, all) => {
  expect(retryAfter(headers(all), NOW)).toBeNull();
});
