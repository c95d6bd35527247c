import { expect, test } from 'vitest';
import { soundDraft, soundKeyResult } from '../../tests/coach/draft';
import type { KeyResultFacts } from './facts';
import { saysNumber } from './measures';
import { read } from './reading';
import { lexiconOf } from './words/lexicon-of';

const said = (text: string, measure: KeyResultFacts['measure']) =>
  saysNumber({
    facts: soundDraft,
    lexicon: lexiconOf('en'),
    title: read(text),
    keyResult: { ...soundKeyResult, measure },
  });

test('one number is enough, in the title or by the measure', () => {
  expect(said('Five in a row, 1 a day', null)).toBe(true);
  expect(said('Nobody waits', { kind: 'numeric', unit: 's', baseline: 9, target: 3 })).toBe(true);
  expect(said('Nobody waits', { kind: 'threshold', limits: [3] })).toBe(true);
  expect(said('Nobody waits', { kind: 'boolean' })).toBe(false);
  expect(said('Nobody waits', null)).toBe(false);
});
