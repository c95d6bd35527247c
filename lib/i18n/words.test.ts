import { expect, it } from 'vitest';
import { aCycle, aKeyResult, noon } from '../../tests/domain/build';
import { type StatusFacts, statusOf } from '../domain/status';
import type { StatusRuleId } from '../domain/status-rule';
import { outcomeForecastSentence } from './forecasts';
import { ruleSentence } from './words';

type Kind = NonNullable<StatusFacts['keyResult']['measure']>['kind'];
const [TODAY, NOW] = ['2026-08-06', noon('2026-08-06')];

/** What is said of a key result that has come so far when 40 of 100 days have passed. */
function said(
  kind: Kind,
  progress: number | null,
  startsOn: string | null = '2026-06-27',
  rule?: StatusRuleId,
): string {
  const verdict = statusOf(
    {
      keyResult: { ...aKeyResult(), measure: { kind } },
      objective: { state: 'active' },
      cycle: aCycle({ startsOn, endsOn: '2026-10-05' }),
      progress,
      lastCheckIn: { at: NOW, status: null },
      activeSince: NOW,
    },
    TODAY,
    rule,
  );
  return ruleSentence(verdict);
}

it.each([
  ['numeric', 0.32, '32 % reached, 40 % expected by today.'],
  ['threshold', 0.75, '75 % reached, 100 % expected by today.'],
  ['boolean', 0, 'Nothing is expected yet: too early to tell.'],
  ['numeric', null, 'Nothing was measured yet.'],
] as const)('a %s key result at %s is compared with what is expected of its kind', (kind, progress, sentence) => {
  expect(said(kind, progress)).toBe(sentence);
});

it('a cycle that has just begun expects little, one without dates nothing that can be compared', () => {
  expect(said('numeric', 0.01, '2026-08-03')).toBe('Only 5 % expected by today: too early to tell.');
  expect(said('numeric', 0.01, null)).toBe('There are no dates to compare with.');
});

it('a rule that is not ours is named, since it may say otherwise', () => {
  expect(said('numeric', 0.32, '2026-06-27', 'viva')).toBe(
    '32 % reached, 40 % expected by today, judged by the rule of Viva Goals.',
  );
});

it('gives a forecast no more digits than a guess can stand for', () => {
  const said = outcomeForecastSentence({ p10: 241.1803, p90: 917.39, onTimeRatio: 0.89 } as never, 'ms');
  expect(said).toBe('On the due date between 241 ms and 917 ms (8 of 10 cases); 89 % likely to reach the target.');
});
