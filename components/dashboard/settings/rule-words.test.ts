import { expect, test } from 'vitest';
import { previewLine, ruleLine } from './rule-words';

test('a rule is told by its limits, ratios and differences each in their own words', () => {
  expect(ruleLine('throughline')).toBe(
    'on track from 90 % of E, behind from 70 % of E, at risk from 40 % of E; else off track; too early while E is under 10 %.',
  );
  expect(ruleLine('viva')).toBe('on track from E, behind from E − 25 points; else at risk.');
});

test('a preview tells how many would change, and from what to what', () => {
  const oboard = [
    { from: 'behind', to: 'on_track', count: 2 },
    { from: 'at_risk', to: 'behind', count: 1 },
  ] as const;
  const preview = { keyResults: 5, turns: new Map([['oboard' as const, oboard]]) };
  expect(previewLine('oboard', preview)).toBe(
    '3 of 5 open key results would change: 2 from Behind to On track, 1 from At risk to Behind.',
  );
  expect(previewLine('viva', preview)).toBe('None of 5 open key results would change.');
  expect(previewLine('viva', { ...preview, keyResults: 0 })).toBe('There is no open key result yet.');
});
