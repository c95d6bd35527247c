import type { CarryOver } from '../../domain/carry-over';
import { carryOver } from '../../domain/carry-over';
import type { Row } from '../../domain/change';
import type { CycleId, ObjectiveId } from '../../domain/ids';
import { keyResult as keyResultRecord } from '../../domain/key-result';
import type { Link } from '../../domain/link';
import type { LinkRule } from '../../domain/link-rule';
import { objective as objectiveRecord } from '../../domain/objective';
import { isException } from '../../domain/rule-verdict';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { soundNumbers } from '../roll-ups';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';

/** What an objective leaves for another cycle. */
export interface LeftOver extends CarryOver {
  /** Links of these key results to tickets that are not finished. */
  readonly openLinks: readonly Row<Link>[];
  /** Their rules, and what a person took away from them. */
  readonly rules: readonly Row<LinkRule>[];
  readonly exceptions: readonly Row<Link>[];
}

/** @returns `null` when it came as far as expected everywhere, or is gone. */
export async function leftOver(db: Database, id: ObjectiveId, cycleId: CycleId): Promise<LeftOver | null> {
  const [objective] = alive([await db.objectives.get(rowKey(id))]);
  if (!objective) return null;
  const keyResults = alive(await db.keyResults.where('[space+objectiveId]').equals([SPACE, id]).toArray());
  const numbers = await soundNumbers(db, keyResults);
  // Parsing leaves stamps and the like behind: what is carried over is written anew.
  const left = carryOver(
    objectiveRecord.parse(objective),
    keyResults.map((row, i) => ({ keyResult: keyResultRecord.parse(row), outcome: numbers[i]?.outcome ?? null })),
    { id: cycleId },
  );
  if (!left) return null;
  const closed = left.keyResults.map(({ from }) => from);
  const every = await rowsOfEach(db.links, '[space+keyResultId]', closed);
  const rules = alive(await rowsOfEach(db.linkRules, '[space+keyResultId]', closed));
  const ruleIds = new Set(rules.map((rule) => rule.id));
  const links = alive(every);
  const tickets = await db.tickets.bulkGet(links.map(({ ticketId }) => rowKey(ticketId)));
  const isFinished = (i: number) => tickets[i]?.state === 'done' || tickets[i]?.state === 'cancelled';
  return {
    ...left,
    openLinks: links.filter((_, i) => !isFinished(i)),
    rules,
    exceptions: rules.length === 0 ? [] : every.filter((link) => isException(link, ruleIds)),
  };
}
