import { asOf } from '../../domain/as-of';
import type { Change, RecordKind, Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { KeyResultId, ObjectiveId, TicketId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Link } from '../../domain/link';
import type { Objective } from '../../domain/objective';
import type { Records } from '../../domain/record';
import { type KeyResultRollUp, rollUpKeyResult } from '../../domain/roll-up';
import type { Database } from '../db';
import { sharesByLink } from '../roll-ups';
import { rowKey, SPACE } from '../schema';

/** A key result and its numbers as they were at a moment. */
export interface KeyResultAsOf {
  readonly keyResult: Row<KeyResult>;
  readonly numbers: KeyResultRollUp;
}

/** @param at epoch ms. @returns `null` when it did not exist then. */
export async function keyResultAsOf(db: Database, id: KeyResultId, at: number): Promise<KeyResultAsOf | null> {
  const keyResult = await recordAsOf(db, 'keyResult', id, at);
  if (!keyResult) return null;
  const links = (await recordsAsOf(db, 'link', `${id}|`, at)).filter((link) => link.role === 'contributes');
  const states = await Promise.all(links.map((link) => stateAsOf(db, link.ticketId, at)));
  const tickets = await db.tickets.bulkGet(links.map((link) => rowKey(link.ticketId)));
  const shares = await Promise.all(links.map((link) => shareAsOf(db, link, at)));
  const pieces = links.map((link, i) => ({
    ticketId: link.ticketId,
    state: states[i] ?? ('unknown' as const),
    estimate: tickets[i]?.estimate ?? null,
    share: shares[i] ?? 1,
  }));
  return { keyResult, numbers: rollUpKeyResult(keyResult, pieces, await checkInsAsOf(db, id, at)) };
}

/** @param at epoch ms. @returns `null` when it did not exist then. */
export const objectiveAsOf = (db: Database, id: ObjectiveId, at: number): Promise<Row<Objective> | null> =>
  recordAsOf(db, 'objective', id, at);

async function recordAsOf<K extends RecordKind>(
  db: Database,
  kind: K,
  id: string,
  at: number,
): Promise<Row<Records[K]> | null> {
  const changes = await db.changes.where('[kind+recordId]').equals([kind, id]).toArray();
  return asOf(changes, at) as Row<Records[K]> | null;
}

/** Records whose id starts with a text, as links' do with their key result. */
async function recordsAsOf(db: Database, kind: 'link', prefix: string, at: number): Promise<Row<Link>[]> {
  const changes = await db.changes
    .where('[kind+recordId]')
    .between([kind, prefix], [kind, `${prefix}\uffff`])
    .toArray();
  const records = [...Map.groupBy(changes, (change: Change) => change.recordId).values()];
  return records.flatMap((own) => (asOf(own, at) as Row<Link> | null) ?? []);
}

async function checkInsAsOf(db: Database, id: KeyResultId, at: number): Promise<Row<CheckIn>[]> {
  const rows = await db.checkIns.where('[space+keyResultId]').equals([SPACE, id]).toArray();
  const then = await Promise.all(rows.map((row) => recordAsOf(db, 'checkIn', row.id, at)));
  return then.filter((row) => row !== null);
}

async function stateAsOf(db: Database, ticketId: TicketId, at: number) {
  const event = await db.ticketEvents
    .where('[space+ticketId+at]')
    .between([SPACE, ticketId, 0], [SPACE, ticketId, at], true, true)
    .last();
  return event?.to;
}

/** The part it counted for then, given all links its ticket had. */
async function shareAsOf(db: Database, link: Row<Link>, at: number): Promise<number> {
  const siblings = await db.links.where('[space+ticketId]').equals([SPACE, link.ticketId]).toArray();
  const then = await Promise.all(siblings.map((sibling) => recordAsOf(db, 'link', sibling.id, at)));
  return sharesByLink(then.filter((each) => each !== null)).get(link.id) ?? 0;
}
