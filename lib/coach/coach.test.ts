import { describe, expect, test } from 'vitest';
import { soundDraft, soundKeyResult, soundObjective } from '../../tests/coach/draft';
import { type Dismissal, review } from './coach';
import { fail, PASS, TODO, warn } from './rule';
import { strengthOf } from './strength';
import { lexiconOf } from './words/lexicon-of';

const english = lexiconOf('en');
const outputs = { ...soundDraft, objective: { ...soundObjective, title: 'Launch the new mobile app' } };
const ownerless = { ...soundDraft, objective: { ...soundObjective, owners: [] } };
const dismissal = (own: Partial<Dismissal>): Dismissal => ({
  ruleId: 'O2',
  aboutId: 'o1',
  reason: 'It is a launch',
  ...own,
});
const ids = (findings: readonly { readonly rule: { readonly id: string } }[]) => findings.map(({ rule }) => rule.id);

test('a sound draft is at full strength and nothing blocks it', () => {
  const { strength, blocking, findings } = review(soundDraft, english);
  expect(ids(findings.filter(({ judgement }) => ['warn', 'fail'].includes(judgement.outcome)))).toEqual([]);
  expect(strength.ratio).toBe(1);
  expect(blocking).toEqual([]);
});

test('a finding says what it is about and what made it speak', () => {
  const found = review(outputs, english).findings.find(({ rule }) => rule.id === 'O2');
  expect(found).toMatchObject({
    about: { kind: 'objective', id: 'o1' },
    judgement: { outcome: 'fail', found: ['Launch'] },
  });
});

test('every key result is judged on its own', () => {
  const { findings } = review(soundDraft, english);
  expect(findings.filter(({ rule }) => rule.id === 'K1').map(({ about }) => about.id)).toEqual(['k1', 'k2']);
});

describe('blocking', () => {
  test('what is certainly missing blocks activating', () => {
    expect(ids(review(ownerless, english).blocking)).toEqual(['O8']);
  });

  test('a text rule never blocks, not even as an error', () => {
    expect(review(outputs, english).blocking).toEqual([]);
  });

  test('an empty draft is blocked by structure alone', () => {
    const objective = {
      ...soundObjective,
      title: '',
      owners: [],
      reviewer: null,
      kind: null,
      parents: [],
      couldStillFail: null,
    };
    const empty = { ...soundDraft, cycle: null, keyResults: [], objective };
    expect(ids(review(empty, english).blocking)).toEqual(['O7', 'O8', 'O10']);
  });

  test('a key result without a measure or owner, or due too late, blocks', () => {
    const keyResult = { ...soundKeyResult, measure: null, owners: [], dueOn: '2026-10-01' };
    expect(ids(review({ ...soundDraft, keyResults: [keyResult] }, english).blocking)).toEqual(['K1', 'K10', 'K11']);
  });
});

describe('dismissing', () => {
  const dismissed = (own: Partial<Dismissal>, facts = outputs) =>
    review(facts, english, [dismissal(own)]).findings.find(({ rule }) => rule.id === (own.ruleId ?? 'O2'))?.dismissed;

  test('a dismissed finding stays listed with its reason and no longer weakens the draft', () => {
    expect(dismissed({})).toBe('It is a launch');
    expect(review(outputs, english).strength.failed).toBe(1);
    expect(review(outputs, english, [dismissal({})]).strength).toMatchObject({ ratio: 1, failed: 0 });
  });

  test('nothing is dismissed without a reason, for another record, or by another rule', () => {
    expect(dismissed({ reason: '  ' })).toBeNull();
    expect(dismissed({ aboutId: 'o2' })).toBeNull();
    expect(review(outputs, english, [dismissal({ ruleId: 'O3' })]).strength.failed).toBe(1);
  });

  test('what blocks cannot be dismissed', () => {
    expect(dismissed({ ruleId: 'O8' }, ownerless)).toBeNull();
    expect(ids(review(ownerless, english, [dismissal({ ruleId: 'O8' })]).blocking)).toEqual(['O8']);
  });
});

describe('strength', () => {
  const finding = (judgement: typeof PASS, dismissed: string | null = null) => ({ judgement, dismissed });

  test('is passes and half the warnings over what was evaluated', () => {
    const all = [finding(PASS), finding(warn()), finding(fail()), finding(TODO), finding(fail(), 'so')];
    expect(strengthOf(all)).toEqual({ ratio: 0.5, passed: 1, warned: 1, failed: 1, evaluated: 3 });
  });

  test('is unknown where nothing was evaluated', () => {
    expect(strengthOf([finding(TODO)]).ratio).toBeNull();
    expect(strengthOf([finding(PASS)]).ratio).toBe(1);
  });
});

test('in a language without lists words are not judged and structure still is', () => {
  const { findings, blocking } = review(
    { ...ownerless, objective: { ...ownerless.objective, title: 'Launch it' } },
    lexiconOf('fr'),
  );
  const text = findings.filter(({ rule }) => rule.kind === 'text');
  expect(text.length).toBeGreaterThan(5);
  expect(new Set(text.map(({ judgement }) => judgement.outcome))).toEqual(new Set(['todo']));
  expect(ids(blocking)).toEqual(['O8']);
});

test.each([
  [2, 'warn'],
  [3, 'pass'],
  [18, 'pass'],
  [19, 'warn'],
])('in a language without lists, too, an objective of %i words: %s', (count, outcome) => {
  const title = Array.from({ length: count }, () => 'mot').join(' ');
  const { findings } = review({ ...soundDraft, objective: { ...soundObjective, title } }, lexiconOf('fr'));
  expect(findings.find(({ rule }) => rule.id === 'O4')?.judgement.outcome).toBe(outcome);
});
