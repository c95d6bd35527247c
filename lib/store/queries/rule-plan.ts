import type { Row } from '../../domain/change';
import { parentIdOf } from '../../domain/family';
import type { KeyResultId, LinkRuleId, TicketId } from '../../domain/ids';
import type { Link } from '../../domain/link';
import { linkIdOf } from '../../domain/link-id';
import { MOST_OF_A_RULE } from '../../domain/link-rule';
import { fits, type Wanted } from '../../domain/rule-match';
import { isBy, type RuleVerdict, verdictOf } from '../../domain/rule-verdict';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';

/** A rule, or one that is not saved yet. */
export type Planned = Wanted & { readonly id: LinkRuleId | null; readonly keyResultId: KeyResultId };

export interface PlanInput {
  /** What its tracker named, known here or not. */
  readonly found: readonly TicketId[];
  readonly isComplete: boolean;
  /** Looks through tickets known here: those seen since then, epoch ms; 0 = all of them, `null` = only at `among`. */
  readonly since: number | null;
  readonly among?: readonly TicketId[];
}

export interface RulePlan {
  readonly rows: readonly {
    readonly ticketId: TicketId;
    readonly verdict: Exclude<RuleVerdict, null>;
    /** `null` when nothing is known of it here yet. */
    readonly ticket: Ticket | null;
  }[];
  /** More fits than a rule links. */
  readonly isCut: boolean;
}

/** What following a rule comes to, ticket by ticket, in a lasting order. */
export async function rulePlan(db: Database, rule: Planned, input: PlanInput): Promise<RulePlan> {
  const links = await db.links.where('[space+keyResultId]').equals([SPACE, rule.keyResultId]).toArray();
  const byId = new Map<string, Row<Link>>(links.map((link) => [link.id, link]));
  const rules = alive(await db.linkRules.where('[space+keyResultId]').equals([SPACE, rule.keyResultId]).toArray());
  const ruleIds = new Set(rules.map(({ id }) => id));
  const own = links.filter((link) => link.deletedAt === null && rule.id !== null && isBy(link, rule.id));
  const found = new Set(input.found);
  const named = [...new Set([...found, ...(input.among ?? []), ...own.map(({ ticketId }) => ticketId)])];
  const tickets = new Map<TicketId, Ticket | null>(named.map((id) => [id, null]));
  for (const ticket of await db.tickets.bulkGet(named.map(rowKey))) if (ticket) tickets.set(ticket.id, ticket);
  const above = new Map<TicketId, Ticket>();
  await eachSlice(db, rule, input.since, async (slice) => {
    await meetParents(db, rule, slice, above);
    for (const ticket of slice) if (fits(rule, ticket, above)) tickets.set(ticket.id, ticket);
  });
  await meetParents(
    db,
    rule,
    [...tickets.values()].flatMap((ticket) => ticket ?? []),
    above,
  );
  const rows = [...tickets].flatMap(([ticketId, ticket]) => {
    const evidence = {
      fits: ticket && fits(rule, ticket, above),
      isFound: found.has(ticketId),
      isComplete: input.isComplete,
    };
    const verdict = verdictOf(rule.id, evidence, byId.get(linkIdOf(ticketId, rule.keyResultId)), ruleIds);
    return verdict ? [{ ticketId, ticket, verdict }] : [];
  });
  const sorted = rows.toSorted((a, b) => (a.ticketId < b.ticketId ? -1 : 1));
  const going = sorted.filter(({ verdict }) => verdict === 'unlink').length;
  let room = MOST_OF_A_RULE - own.length + going;
  const kept = sorted.filter(({ verdict }) => verdict !== 'link' || room-- > 0);
  return { rows: kept, isCut: kept.length < sorted.length };
}

const AT_ONCE = 1000;

/** Tickets that may fit, by slices: an installation may have a hundred thousand. */
async function eachSlice(
  db: Database,
  { match, tracker, baseUrl }: Planned,
  since: number | null,
  look: (slice: readonly Ticket[]) => Promise<void>,
): Promise<void> {
  // Of these only the tracker knows.
  if (since === null || match === 'milestone' || match === 'query') return;
  const start = `${tracker}|${baseUrl}|`.toLowerCase();
  if (since > 0) {
    const seen = db.tickets.where('[space+seenAt]').between([SPACE, since], [SPACE, Infinity]);
    await look(await seen.filter(({ id }) => id.startsWith(start)).toArray());
    return;
  }
  for (let after = start; ; ) {
    const range = db.tickets.where('[space+id]').between([SPACE, after], [SPACE, `${start}\uffff`], false);
    const slice = await range.limit(AT_ONCE).toArray();
    await look(slice);
    if (slice.length < AT_ONCE) return;
    after = slice.at(-1)?.id ?? '\uffff';
  }
}

/** Reads what is above these tickets, as far as it is known; only where a rule asks. */
async function meetParents(db: Database, rule: Planned, tickets: readonly Ticket[], into: Map<TicketId, Ticket>) {
  if (rule.match !== 'parent') return;
  const asked = new Set<TicketId>();
  for (let level = tickets; level.length > 0; ) {
    const ids = level.flatMap((ticket) => parentIdOf(ticket) ?? []).filter((id) => !asked.has(id) && !into.has(id));
    for (const id of ids) asked.add(id);
    level = (await db.tickets.bulkGet(ids.map(rowKey))).filter((row) => row !== undefined);
    for (const ticket of level) into.set(ticket.id, ticket);
  }
}
