import { linkIdOf } from '../domain/link-id';
import type { Edit } from '../store/journal';
import { rulePlan } from '../store/queries/rule-plan';
import { find, type UseCase } from './act';

/** Does what a rule says, and nothing to what a person said. Its links are equal parts, as if linked by hand. */
export const obeyRule: UseCase<'obeyRule'> = async ({ id, ...input }, deed) => {
  const rule = await find(deed.db, 'linkRule', id);
  const { keyResultId } = rule;
  const { rows } = await rulePlan(deed.db, rule, { ...input, since: null });
  const made = { keyResultId, role: 'contributes', share: null, includeChildren: false, origin: 'rule', ruleId: id };
  await deed.write(
    rows.flatMap(({ ticketId, ticket, verdict }): Edit[] => {
      const link = { kind: 'link', id: linkIdOf(ticketId, keyResultId) } as const;
      if (verdict === 'link' && ticket) return [{ ...link, set: { ...made, ticketId, deletedAt: null } }];
      return verdict === 'unlink' ? [{ ...link, set: { ruleId: null, deletedAt: deed.now } }] : [];
    }),
    { origin: 'rule' },
  );
  return null;
};
