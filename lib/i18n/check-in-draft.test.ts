import { beforeEach, expect, test, vi } from 'vitest';
import { noon } from '../../tests/domain/build';
import type { CheckInDraft } from '../domain/check-in-draft';
import type { Measure } from '../domain/measure';
import { draftNote, lastText } from './check-in-draft';

const SINCE = noon('2026-06-03');
const NOW = noon('2026-06-10');
const NOTHING: CheckInDraft = { done: [], added: [], removed: [], reopened: [], cancelled: [] };
const MS: Measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 };

// As somebody in Britain writes dates.
beforeEach(() => vi.stubGlobal('navigator', { languages: ['en-GB'] }));

test('a note tells counts, then names, the first three of them', () => {
  const draft = { ...NOTHING, done: ['A', 'B', 'C', 'D'], reopened: ['E'], removed: ['F'] };
  expect(draftNote(draft, SINCE, NOW)).toBe(
    [
      'Since 3 June: 4 done, 1 reopened, 1 no longer linked.',
      'Done: “A”, “B”, “C” and 1 more.',
      'Reopened: “E”.',
      'No longer linked: “F”.',
    ].join('\n'),
  );
});

test('where nothing happened there is nothing to note', () => {
  expect(draftNote(NOTHING, SINCE, NOW)).toBe('');
});

test('a date of another year is told with it', () => {
  expect(draftNote({ ...NOTHING, added: ['A'] }, SINCE, noon('2027-01-10'))).toContain('Since 3 June 2026:');
});

test('what was said last is told as its measure means it', () => {
  expect(lastText(MS, { at: SINCE, value: 450, confidence: 6 }, NOW)).toBe(
    'Last time, 3 June: 450 ms, confidence 6/10.',
  );
  const yes = { at: SINCE, value: 1, confidence: 6 };
  expect(lastText({ kind: 'boolean' }, yes, NOW)).toBe('Last time, 3 June: yes, confidence 6/10.');
  expect(lastText(MS, { at: SINCE, value: null, confidence: 3 }, NOW)).toBe('Last time, 3 June: confidence 3/10.');
  expect(lastText(MS, null, NOW)).toBe('This is the first check-in.');
});
