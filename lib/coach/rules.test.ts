import { describe, expect, test } from 'vitest';
import { draftOf } from '../../tests/coach/draft';
import { review } from './coach';
import type { Judgement, Rule, Sketch, Speech } from './rule';
import { RULES } from './rules';
import { lexiconOf } from './words/lexicon-of';

/** What a rule says about the record its example is about. */
function judge(rule: Rule, sketch: Sketch, speech: Speech): Judgement {
  const facts = draftOf(rule, sketch, speech);
  const about = rule.appliesTo === 'objective' ? facts.objective.id : facts.keyResults[0]!.id;
  const finding = review(facts, lexiconOf(speech)).findings.find((one) => one.rule === rule && one.about.id === about);
  if (!finding) throw new Error(`${rule.id} does not apply to its own example`);
  return finding.judgement;
}

const SPEECHES: readonly Speech[] = ['en', 'de'];
const range = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

test('the registry holds exactly the 41 rules of the table, in its order', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...range('O', 16), ...range('K', 18), ...range('W', 7)]);
});

describe.each(SPEECHES)('in %s', (speech) => {
  test.each(RULES.map((rule) => [rule.id, rule.law, rule] as const))(
    '%s stops its bad example: %s',
    (_id, _law, rule) => {
      expect(['warn', 'fail']).toContain(judge(rule, rule.bad, speech).outcome);
    },
  );

  test.each(RULES.map((rule) => [rule.id, rule.law, rule] as const))(
    '%s passes its good example: %s',
    (_id, _law, rule) => {
      expect(judge(rule, rule.good, speech).outcome).toBe('pass');
    },
  );

  test('every rule asks, and asks without an order', () => {
    for (const { id, question } of RULES) {
      expect(`${id} ${question[speech]}`).toMatch(/\?/);
      expect(`${id} ${question[speech]}`).not.toMatch(/!|\b(must|should not|wrong|error|müsst|falsch|Fehler)\b/);
    }
  });
});

// O8 fails for no or two owners and only warns about a name that reads like a group, which is its example.
test.each(RULES.filter(({ id }) => id !== 'O8').map((rule) => [rule.id, rule.severity, rule] as const))(
  '%s, of severity %s, fails only as an error',
  (_id, severity, rule) => {
    expect(judge(rule, rule.bad, 'en').outcome).toBe(severity === 'error' ? 'fail' : 'warn');
  },
);

test('every rule names its source and its law', () => {
  for (const { law, source } of RULES) {
    expect(source).not.toBe('');
    expect(law).toMatch(/^[A-Z]/);
  }
});
