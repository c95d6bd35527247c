import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { OkrError } from '../../lib/domain/errors';
import type { Measure } from '../../lib/domain/measure';
import { rollUpKeyResult } from '../../lib/domain/roll-up';
import type { Status, Verdict } from '../../lib/domain/status';
import { STATUS_WORDS } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { ProgressBar, ProgressBars } from './ProgressBars';
import { errorOf, Refusal } from './Refusal';
import { StatusPill } from './StatusPill';

const bar = (raw: number | null, pace: number | null = 0.5) =>
  renderToStaticMarkup(<ProgressBar label="Outcome" tone="outcome" raw={raw} expected={pace} />);

describe('a progress bar', () => {
  test('says –, and is no meter, while nothing is known', () => {
    expect(bar(null)).toContain('Outcome: unknown');
    expect(bar(null)).toContain('–');
    expect(bar(null)).not.toContain('meter');
    expect(bar(null, null)).not.toContain('0 %');
  });

  test('shows what fell behind the baseline and what went beyond the target as they are', () => {
    expect(bar(-0.2)).toContain('aria-valuenow="-20" aria-valuetext="-20 %, 50 % expected by today"');
    expect(bar(-0.2)).toContain('width:0%');
    expect(bar(1.25)).toContain('aria-valuemax="125" aria-valuenow="125"');
    expect(bar(1.25)).toContain('inset-inline-start:80%');
    expect(bar(1.25)).toContain('inset-inline-start:40%');
  });

  test('marks no pace where there are no dates', () => {
    expect(bar(0.4, null)).not.toContain('expected');
    expect(bar(0.4, null)).not.toContain('bg-pace');
  });
});

test('what is expected of an outcome is what its kind of measure is held to, of the work the pace', () => {
  const verdict = { pace: 0.3, expected: 1 } as Verdict;
  const measure: Measure = { kind: 'threshold', unit: '%', op: '≥', limits: [99], aggregate: 'latest' };
  const keyResult = { measure, sizeBy: 'count' } as KeyResultView['keyResult'];
  const numbers = rollUpKeyResult(keyResult, [], []);
  const bars = renderToStaticMarkup(<ProgressBars goal={{ keyResult, numbers, verdict }} />);
  expect(bars).toContain('Outcome: unknown, 100 % expected by today: not measured yet, to stay ≥ 99 %');
  expect(bars).toContain('Work: unknown, 30 % expected by today: no ticket linked yet');
});

test('a refusal about a field stands beside the field, and is not said twice', () => {
  const refusal = new OkrError('input.invalid', { field: 'measure.target' });
  expect(errorOf(refusal, 'measure.target')).toMatch(/is not filled in correctly/);
  expect(errorOf(refusal, 'title')).toBeUndefined();
  expect(renderToStaticMarkup(<Refusal refusal={refusal} except={['measure.target']} />)).toMatch(
    /^<div role="alert"[^>]*><\/div>$/,
  );
  expect(renderToStaticMarkup(<Refusal refusal={refusal} />)).toContain('is not filled in correctly');
});

test.each(Object.entries(STATUS_WORDS))('the status %s has a word and a shape of its own', (status, word) => {
  const pill = renderToStaticMarkup(<StatusPill status={status as Status} />);
  expect(pill).toContain(word);
  expect(pill).toMatch(/<(path|rect) /);
});
