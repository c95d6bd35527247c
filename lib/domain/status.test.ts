import { describe, expect, it } from 'vitest';
import { ANA, aCycle, aKeyResult, noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import type { Health } from './key-result';
import { PUBLISHED_RULES } from './published-rules';
import { SEVERITY, type Status, type StatusFacts, statusOf, worstStatus } from './status';
import { judge as judgeBy, STATUS_RULE_IDS, STATUS_RULES, type StatusRuleId } from './status-rule';

const TODAY = '2026-08-06';
const NOW = noon(TODAY);
// 100 days, of which 40 have passed.
const cycle = aCycle({ startsOn: '2026-06-27', endsOn: '2026-10-05' });
const override = (mode: 'once' | 'hold', at = NOW) => ({
  status: 'off_track' as const,
  by: ANA,
  at,
  reason: 'Supplier quit',
  mode,
});
const facts = (fields: Partial<StatusFacts> = {}): StatusFacts => ({
  keyResult: aKeyResult(),
  objective: { state: 'active' },
  cycle,
  progress: 0.4,
  lastCheckIn: { at: NOW - 86_400_000, status: null },
  activeSince: noon('2026-06-27'),
  ...fields,
});
const judge = (fields: Partial<StatusFacts> = {}, rule?: StatusRuleId) => statusOf(facts(fields), TODAY, rule);

describe('precedence', () => {
  const silent = { at: NOW - 14 * 86_400_000, status: 'on_track' as const };

  it('closed beats outdated', () => {
    expect(judge({ objective: { state: 'closed' }, lastCheckIn: silent })).toMatchObject({
      status: 'closed',
      rule: 'closed',
    });
    expect(judge({ cycle: { ...cycle, state: 'closed' }, lastCheckIn: silent }).status).toBe('closed');
  });

  it('silence beats a held override and a green word', () => {
    const keyResult = aKeyResult({ override: override('hold') });
    expect(judge({ keyResult, lastCheckIn: silent })).toMatchObject({ status: 'outdated', rule: 'outdated' });
  });

  it('a held override beats a later check-in, and the computed status stays visible beside it', () => {
    const keyResult = aKeyResult({ override: override('hold', NOW - 5 * 86_400_000) });
    const verdict = judge({ keyResult, lastCheckIn: { at: NOW, status: 'on_track' } });
    expect(verdict).toMatchObject({ status: 'off_track', rule: 'held override', computed: 'on_track' });
  });

  it('a single override lasts until the next check-in', () => {
    const before = aKeyResult({ override: override('once', NOW) });
    expect(judge({ keyResult: before })).toMatchObject({ status: 'off_track', rule: 'override' });
    expect(judge({ keyResult: before, lastCheckIn: { at: NOW, status: 'behind' } }).rule).toBe('check-in');
    const after = aKeyResult({ override: override('once', NOW - 5 * 86_400_000) });
    expect(judge({ keyResult: after })).toMatchObject({ status: 'on_track', rule: 'pace' });
    expect(judge({ keyResult: before, lastCheckIn: null, activeSince: NOW - 1 }).rule).toBe('override');
  });

  it('without any check-in an override of whatever age counts', () => {
    const keyResult = aKeyResult({ override: override('once', 1) });
    expect(judge({ keyResult, lastCheckIn: null, activeSince: NOW }).rule).toBe('override');
  });

  it('a check-in’s own status beats the computed one', () => {
    const verdict = judge({ lastCheckIn: { at: NOW, status: 'behind' } });
    expect(verdict).toMatchObject({ status: 'behind', rule: 'check-in', computed: 'on_track' });
  });

  it('what was never measured is pending, and so is what has no dates', () => {
    expect(judge({ progress: null })).toMatchObject({ status: 'pending', rule: 'no data', pace: 0.4 });
    expect(judge({ cycle: { ...cycle, startsOn: null } })).toMatchObject({ status: 'pending', pace: null });
  });

  it('nobody owes a check-in for a draft or a cycle that is still planned', () => {
    expect(judge({ objective: { state: 'draft' }, lastCheckIn: null }).status).toBe('on_track');
    expect(judge({ cycle: { ...cycle, state: 'planning' }, lastCheckIn: null }).status).toBe('on_track');
    expect(judge({ lastCheckIn: null }).status).toBe('outdated');
  });
});

describe('from progress and pace', () => {
  it.each([
    [0.36, 'on_track'],
    [0.3599, 'behind'],
    [0.28, 'behind'],
    [0.2799, 'at_risk'],
    [0.16, 'at_risk'],
    [0.1599, 'off_track'],
    [0, 'off_track'],
    [1, 'on_track'],
  ])('%d of an expected 0.4 is %s, limits included', (progress, status) => {
    expect(judge({ progress }).status).toBe(status);
  });

  it('under a tenth of the time nothing is said, unless it is complete', () => {
    const start = { ...cycle, startsOn: '2026-08-01', endsOn: '2026-11-09' };
    expect(judge({ cycle: start, progress: 0.01 })).toMatchObject({
      status: 'too_early',
      rule: 'too early',
      pace: 0.05,
    });
    expect(judge({ cycle: start, progress: 1 }).status).toBe('on_track');
    const tenth = { ...start, startsOn: '2026-07-27', endsOn: '2026-11-04' };
    expect(judge({ cycle: tenth, progress: 0 })).toMatchObject({ status: 'off_track', pace: 0.1 });
  });

  it('a key result’s own due date sets its pace', () => {
    expect(judge({ keyResult: aKeyResult({ dueOn: '2026-08-16' }) }).pace).toBe(0.8);
  });

  it('limits are held to 1 from the first day: three good weeks of four are behind', () => {
    const keyResult = { ...aKeyResult(), measure: { kind: 'threshold' as const } };
    expect(judge({ keyResult, progress: 0.75 })).toMatchObject({ status: 'behind', pace: 0.4, expected: 1 });
    expect(judge({ keyResult, progress: 1 }).status).toBe('on_track');
  });

  it('a yes or no that has not come can still come, until it is due', () => {
    const keyResult = { ...aKeyResult(), measure: { kind: 'boolean' as const } };
    expect(judge({ keyResult, progress: 0 }).status).toBe('too_early');
    expect(judge({ keyResult, progress: 1 }).status).toBe('on_track');
    expect(judge({ keyResult: { ...keyResult, dueOn: TODAY }, progress: 0 }).status).toBe('off_track');
  });

  it('a plan in phases replaces the straight line', () => {
    const keyResult = aKeyResult({ phases: [{ on: TODAY, ratio: 0.2 }] });
    expect(judge({ keyResult, progress: 0.2 })).toMatchObject({ status: 'on_track', pace: 0.2 });
  });
});

// okr-products.md §5.5: the same key result, 40 % of the time gone, 32 % done.
describe('the table of disagreement', () => {
  it.each<[StatusRuleId, Health, string]>([
    ['throughline', 'behind', 'Behind'],
    ['viva', 'behind', 'Behind'],
    ['burningokr', 'on_track', 'On track'],
    ['oboard', 'on_track', 'On track'],
    ['upraise', 'behind', 'Lagging'],
  ])('%s says %s, in its own word %s', (id, status, word) => {
    const verdict = judge({ progress: 0.32 }, id);
    expect(verdict).toMatchObject({ status, statusRule: id, rule: 'pace' });
    expect(PUBLISHED_RULES[id].words[status]).toBe(word);
  });

  it.each<[StatusRuleId, number, number, Health]>([
    ['viva', 0.4, 0.4, 'on_track'],
    ['viva', 0.3999, 0.4, 'behind'],
    ['viva', 0.15, 0.4, 'behind'],
    ['viva', 0.1499, 0.4, 'at_risk'],
    ['oboard', 0.28, 0.4, 'on_track'],
    ['oboard', 0.2799, 0.4, 'behind'],
    ['oboard', 0.16, 0.4, 'behind'],
    ['oboard', 0.1599, 0.4, 'at_risk'],
    ['upraise', 0.38, 0.4, 'on_track'],
    ['upraise', 0.3799, 0.4, 'behind'],
    ['upraise', 0.3, 0.4, 'behind'],
    ['upraise', 0.2999, 0.4, 'at_risk'],
    ['burningokr', 0.4, 0.6, 'on_track'],
    ['burningokr', 0.3999, 0.6, 'at_risk'],
    ['burningokr', 0.2, 0.6, 'at_risk'],
    ['burningokr', 0.1999, 0.6, 'off_track'],
  ])('%s at %d of %d says %s', (id, progress, expected, status) => {
    expect(judgeBy(STATUS_RULES[id], progress, expected)).toBe(status);
  });
});

it.each(STATUS_RULE_IDS)('%s: where nothing is expected yet, nothing is enough', (id) => {
  expect(judgeBy(STATUS_RULES[id], 0, 0)).toBe('on_track');
});

const part = fc.double({ min: 0, max: 1, noNaN: true });
const rule = fc.constantFrom(...STATUS_RULE_IDS);

it('more progress never makes any rule say worse, and less expected neither', () => {
  fc.assert(
    fc.property(rule, part, part, part, (id, a, b, expected) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const at = (p: number, e: number) => SEVERITY.indexOf(judgeBy(STATUS_RULES[id], p, e));
      expect(at(more, expected)).toBeGreaterThanOrEqual(at(less, expected));
      expect(at(expected, less)).toBeGreaterThanOrEqual(at(expected, more));
    }),
  );
});

it('every rule has a word for whatever it says', () => {
  fc.assert(
    fc.property(rule, part, part, (id, progress, expected) => {
      expect(PUBLISHED_RULES[id].words[judgeBy(STATUS_RULES[id], progress, expected)]).toBeTruthy();
    }),
  );
});

const status = fc.constantFrom<Status>(...SEVERITY);

it('the worst of several is one of them, and better than none of them', () => {
  fc.assert(
    fc.property(fc.array(status, { minLength: 1 }), (all) => {
      const worst = worstStatus(all)!;
      expect(all).toContain(worst);
      for (const one of all) expect(SEVERITY.indexOf(worst)).toBeLessThanOrEqual(SEVERITY.indexOf(one));
    }),
  );
  expect(worstStatus([])).toBeNull();
});

it('two on track and one at risk are at risk, where a rounded mean would hide it', () => {
  expect(worstStatus(['on_track', 'on_track', 'at_risk'])).toBe('at_risk');
});
