import { expect, it } from 'vitest';
import { uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import type { LinkRuleId } from './ids';
import { type RuleEvidence, verdictOf } from './rule-verdict';

const [OWN, OTHER, DEAD] = [uuid<LinkRuleId>(1), uuid<LinkRuleId>(2), uuid<LinkRuleId>(3)];
const ALIVE = new Set([OWN, OTHER]);

const evidence = fc.record({
  fits: fc.constantFrom(true, false, null),
  isFound: fc.boolean(),
  isComplete: fc.boolean(),
});
const origin = fc.constantFrom('hand' as const, 'rule' as const);
const ruleId = fc.constantFrom(OWN, OTHER, DEAD, null, undefined);
const link = fc.record({ origin, ruleId, deletedAt: fc.constantFrom(null, 1) });
const verdict = (said: RuleEvidence, row?: Parameters<typeof verdictOf>[2]) => verdictOf(OWN, said, row, ALIVE);

it('a rule takes away only what itself linked and nobody confirmed', () => {
  fc.assert(
    fc.property(evidence, link, (said, row) => {
      if (verdict(said, row) !== 'unlink') return;
      expect(row).toEqual({ origin: 'rule', ruleId: OWN, deletedAt: null });
      expect([said.isFound, said.fits]).not.toContain(true);
    }),
  );
});

it('what a person took away is never linked again by a rule', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom(OWN, OTHER), (said, by) => {
      for (const row of [
        { origin: 'rule' as const, ruleId: by, deletedAt: 1 },
        { origin: 'hand' as const, deletedAt: 1 },
      ])
        expect(['excepted', null]).toContain(verdict(said, row));
    }),
  );
});

it('what a rule took away, or was taken away with its rule, is linked again when it fits', () => {
  const fitting = { fits: true, isFound: false, isComplete: false };
  expect(verdict(fitting, { origin: 'rule', ruleId: null, deletedAt: 1 })).toBe('link');
  expect(verdict(fitting, { origin: 'rule', ruleId: DEAD, deletedAt: 1 })).toBe('link');
  expect(verdict(fitting)).toBe('link');
});

it('nothing is linked or taken away on no evidence', () => {
  fc.assert(
    fc.property(link, (row) => {
      expect(['linked', null]).toContain(verdict({ fits: null, isFound: false, isComplete: false }, row) ?? null);
    }),
  );
});

it('what its tracker named stays, whatever is remembered of it; what it left out goes unless it is known to fit', () => {
  const own = { origin: 'rule' as const, ruleId: OWN, deletedAt: null };
  expect(verdict({ fits: false, isFound: true, isComplete: true }, own)).toBe('linked');
  expect(verdict({ fits: null, isFound: false, isComplete: true }, own)).toBe('unlink');
  expect(verdict({ fits: true, isFound: false, isComplete: true }, own)).toBe('linked');
  expect(verdict({ fits: null, isFound: false, isComplete: false }, own)).toBeNull();
});
