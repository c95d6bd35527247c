import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { isSuspect, judge, roundDown, type Sentinel } from './sentinel';

const NONE = { cycle: 0, person: 0, objective: 0, keyResult: 0, link: 0, checkIn: 0 };
const FULL = { cycle: 1, person: 3, objective: 5, keyResult: 12, link: 40, checkIn: 60 };
const sentinel = (told: Partial<Sentinel> = {}): Sentinel => ({
  schema: 1,
  clock: '0mf3k9x2a-0000',
  counts: FULL,
  countedAt: 1,
  ...told,
});
const nothing = sentinel({ clock: '', counts: NONE });

test('nothing there and nothing remembered is a new user, with anything remembered it is a loss', () => {
  expect(judge(nothing, null)).toBe('new');
  expect(judge(nothing, nothing)).toBe('new');
  expect(judge(nothing, sentinel())).toBe('empty');
  expect(judge(nothing, sentinel({ clock: '' }))).toBe('empty');
});

test('a missing kind is noticed although the others are whole', () => {
  for (const kind of ['cycle', 'person', 'objective', 'keyResult', 'link', 'checkIn'] as const) {
    expect(judge(sentinel({ counts: { ...FULL, [kind]: 0 } }), sentinel())).toBe('shrunken');
  }
});

test('a lost last act is noticed although no row is missing', () => {
  expect(judge(sentinel({ clock: '0mf3k9x29-000f' }), sentinel())).toBe('behind');
});

test('what grew since, or is not remembered, is well', () => {
  expect(judge(sentinel({ clock: '0mf3k9x2b-0000', counts: { ...FULL, link: 41 } }), sentinel())).toBe('well');
  expect(judge(sentinel(), null)).toBe('well');
});

test('rounding never raises an alarm by itself, and a loss of a fifth is always noticed', () => {
  const many = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(many, (count) => {
      expect(roundDown(count)).toBeLessThanOrEqual(count);
    }),
  );
  fc.assert(
    fc.property(many, (count) => {
      expect(count === 0 || Math.floor(count * 0.8) < roundDown(count)).toBe(true);
    }),
  );
});

test('only whole data may be written to', () => {
  const verdicts = ['well', 'new', 'empty', 'shrunken', 'behind', 'unreadable'] as const;
  expect(verdicts.filter(isSuspect)).toEqual(['empty', 'shrunken', 'behind', 'unreadable']);
});
