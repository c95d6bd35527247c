import { asOf } from '../../domain/as-of';
import type { RecordKind, Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import { choicesIn, SETTINGS_ID } from '../../domain/choices';
import { familyOf } from '../../domain/family';
import type { KeyResultId, ObjectiveId, TicketId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Link } from '../../domain/link';
import type { Objective } from '../../domain/objective';
import type { Records } from '../../domain/record';
import { type Counting, type KeyResultRollUp, rollUpKeyResult } from '../../domain/roll-up';
import type { Ticket } from '../../domain/ticket';
import { workPiecesByKeyResult } from '../../domain/work-pieces';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { surroundingsOf } from '../surroundings';

/** A key result and its numbers as they were at a moment. */
export interface KeyResultAsOf {
  readonly keyResult: Row<KeyResult>;
  readonly numbers: KeyResultRollUp;
}

/**
 * Links, states, check-ins and settings are those of then; what a ticket is below is known only as it is now.
 * @param at epoch ms. @returns `null` when it did not exist then.
 */
export async function keyResultAsOf(db: Database, id: KeyResultId, at: number): Promise<KeyResultAsOf | null> {
  const keyResult = await recordAsOf(db, 'keyResult', id, at);
  if (!keyResult) return null;
  const own = await db.links.where('[space+keyResultId]').equals([SPACE, id]).toArray();
  const ticketIds = own.map((link) => link.ticketId);
  const { family } = await surroundingsOf(db, ticketIds, true);
  const links = await Promise.all(
    [...new Set([...ticketIds, ...family.tickets.keys()])].map((one) => linksAsOf(db, one, at)),
  );
  const tickets = await Promise.all([...family.tickets.values()].map((ticket) => ticketAsOf(db, ticket, at)));
  const pieces = workPiecesByKeyResult(links.flat(), familyOf(tickets.flat())).get(id) ?? [];
  const checkIns = await checkInsAsOf(db, id, at);
  return { keyResult, numbers: rollUpKeyResult(keyResult, pieces, checkIns, await countingAsOf(db, keyResult, at)) };
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

async function linksAsOf(db: Database, ticketId: TicketId, at: number): Promise<Row<Link>[]> {
  const rows = await db.links.where('[space+ticketId]').equals([SPACE, ticketId]).toArray();
  const then = await Promise.all(rows.map((row) => recordAsOf(db, 'link', row.id, at)));
  return then.filter((row) => row !== null);
}

async function checkInsAsOf(db: Database, id: KeyResultId, at: number): Promise<Row<CheckIn>[]> {
  const rows = await db.checkIns.where('[space+keyResultId]').equals([SPACE, id]).toArray();
  const then = await Promise.all(rows.map((row) => recordAsOf(db, 'checkIn', row.id, at)));
  return then.filter((row) => row !== null);
}

/** Nothing where it had not been seen yet. */
async function ticketAsOf(db: Database, ticket: Ticket, at: number): Promise<Ticket[]> {
  const event = await db.ticketEvents
    .where('[space+ticketId+at]')
    .between([SPACE, ticket.id, 0], [SPACE, ticket.id, at], true, true)
    .last();
  return event ? [{ ...ticket, state: event.to }] : [];
}

async function countingAsOf(db: Database, { objectiveId }: KeyResult, at: number): Promise<Counting> {
  const objective = await recordAsOf(db, 'objective', objectiveId, at);
  const rhythm = objective && (await recordAsOf(db, 'cycle', objective.cycleId, at));
  const { inProgressCredit } = choicesIn((await recordAsOf(db, 'settings', SETTINGS_ID, at)) ?? undefined);
  return { inProgressCredit, ...(rhythm && { rhythm }) };
}
