import type { Row } from '../../domain/change';
import type { KeyResultId, LinkRuleId, TicketId } from '../../domain/ids';
import type { LinkRule } from '../../domain/link-rule';
import { isBy, isException } from '../../domain/rule-verdict';
import type { Database } from '../db';
import { type RuleLookRow, rowKey, SPACE } from '../schema';
import { alive } from './alive';

export interface RuleView {
  readonly rule: Row<LinkRule>;
  /** How it was followed on this device; `null` = not yet. */
  readonly look: RuleLookRow | null;
  /** How many tickets are linked by it. */
  readonly linked: number;
}

export interface RulesView {
  readonly rules: readonly RuleView[];
  /** What each said, also those that ended while their links stayed. */
  readonly names: ReadonlyMap<LinkRuleId, string>;
  /** What a person took away and a rule would not link again, told once there are rules. */
  readonly exceptions: readonly { readonly ticketId: TicketId; readonly title: string }[];
}

/** The rules of a key result, oldest first, and their exceptions. */
export async function rulesOf(db: Database, keyResultId: KeyResultId): Promise<RulesView> {
  const of = [SPACE, keyResultId];
  const every = await db.linkRules.where('[space+keyResultId]').equals(of).toArray();
  const names = new Map(every.map(({ id, value }) => [id, value]));
  const rules = alive(every);
  if (rules.length === 0) return { rules: [], names, exceptions: [] };
  const links = await db.links.where('[space+keyResultId]').equals(of).toArray();
  const ids = new Set(rules.map(({ id }) => id));
  const looks = await db.ruleLooks.bulkGet([...ids]);
  const lost = links.filter((link) => isException(link, ids)).map(({ ticketId }) => ticketId);
  const tickets = await db.tickets.bulkGet(lost.map(rowKey));
  return {
    names,
    rules: rules.map((rule, i) => ({
      rule,
      look: looks[i] ?? null,
      linked: links.filter((link) => link.deletedAt === null && isBy(link, rule.id)).length,
    })),
    exceptions: lost.map((ticketId, i) => ({
      ticketId,
      title: tickets[i]?.title ?? ticketId.split('|').at(-1) ?? ticketId,
    })),
  };
}
