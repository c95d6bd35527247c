import { DAY_MS } from '../../domain/calendar';
import type { Row } from '../../domain/change';
import type { KeyResultId, KudosId, PersonId, TicketId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Kudos } from '../../domain/kudos';
import type { Person } from '../../domain/person';
import { finishedAt, movedSince, type Receipt, receiptsOf } from '../../domain/receipt';
import type { Ticket } from '../../domain/ticket';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { linksOfTickets } from '../surroundings';
import { alive, byId, me, people, wholeSpace } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';

/** Who moved what lately, and the thanks that were said. */
export interface Recognition {
  readonly receipts: readonly ReceiptView[];
  readonly thanks: readonly KudosView[];
  /** `null` = nobody said who they are. */
  readonly self: Row<Person> | null;
}

export interface ReceiptView extends Receipt {
  readonly person: Row<Person>;
  readonly goal: KeyResultView;
  /** How its metric moved meanwhile; `null` = not measured, or it did not. */
  readonly moved: { readonly from: number; readonly to: number } | null;
  /** It is whoever sits here. */
  readonly isMine: boolean;
}

/** A thank-you; who was deleted is `null`. */
export interface KudosView {
  readonly kudos: Row<Kudos>;
  readonly author: Row<Person> | null;
  readonly to: Row<Person> | null;
  /** What was moved, deleted or not; `null` = nothing was named. */
  readonly keyResult: Row<KeyResult> | null;
  /** Addresses of its tickets, as far as they are still known. */
  readonly urls: ReadonlyMap<TicketId, string>;
  readonly isMine: boolean;
}

/** How far back “lately” reaches. */
const LATELY_MS = 42 * DAY_MS;
/** Tickets looked through, those seen last first. */
const LOOK_THROUGH = 1000;
/** Thanks shown at once. */
const MOST_THANKS = 100;

/** @param now epoch ms. */
export async function recognition(db: Database, now: number): Promise<Recognition> {
  const rows = await db.kudos
    .where('[space+id]')
    .between(...wholeSpace())
    .reverse()
    .limit(MOST_THANKS)
    .toArray();
  return { receipts: await receipts(db, now), thanks: await viewKudos(db, rows), self: await me(db) };
}

/** Who moved what lately, from the tickets seen last. @param personId of one person alone. */
export async function receipts(db: Database, now: number, personId?: PersonId): Promise<ReceiptView[]> {
  const since = now - LATELY_MS;
  const recent = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, since], [SPACE, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(LOOK_THROUGH)
    .toArray();
  const finished = recent.filter((ticket) => ticket.state === 'done' && finishedAt(ticket) >= since);
  const links = await linksOfTickets(
    db,
    finished.map(({ id }) => id),
  );
  const servedBy = new Map(
    [...Map.groupBy(links, ({ ticketId }) => ticketId)].map(
      ([id, own]) => [id, own.map(({ keyResultId }) => keyResultId)] as const,
    ),
  );
  const everybody = await people(db);
  const found = receiptsOf(finished, servedBy, everybody).filter((one) => !personId || one.personId === personId);
  const goals = await goalsBy(
    db,
    found.map(({ keyResultId }) => keyResultId),
    now,
  );
  const said = alive(await rowsOfEach(db.checkIns, '[space+keyResultId]', [...goals.keys()]));
  const checkIns = Map.groupBy(said, ({ keyResultId }) => keyResultId);
  return found.flatMap((receipt): ReceiptView[] => {
    const [goal, person] = [goals.get(receipt.keyResultId), everybody.find(({ id }) => id === receipt.personId)];
    if (!goal || !person) return [];
    const moved = movedSince(goal.keyResult.measure, checkIns.get(receipt.keyResultId) ?? [], since);
    return [{ ...receipt, goal, person, moved, isMine: person.isMe }];
  });
}

async function goalsBy(db: Database, ids: readonly KeyResultId[], now: number) {
  const rows = await db.keyResults.bulkGet([...new Set(ids)].map(rowKey));
  const views = await viewKeyResults(db, alive(rows), now);
  return new Map(views.map((view) => [view.keyResult.id, view]));
}

/** One thank-you; `null` when it was taken back, or never was. */
export async function thankYou(db: Database, id: KudosId): Promise<KudosView | null> {
  const row = await db.kudos.get(rowKey(id));
  return row ? ((await viewKudos(db, [row]))[0] ?? null) : null;
}

/** Thanks to a person, the latest first. */
export const thanksTo = async (db: Database, id: PersonId): Promise<KudosView[]> =>
  viewKudos(db, await db.kudos.where('[space+toId]').equals([SPACE, id]).toArray());

/** Thanks for what moved a key result, latest first. */
export const thanksAbout = async (db: Database, id: KeyResultId): Promise<KudosView[]> =>
  viewKudos(db, await db.kudos.where('[space+keyResultId]').equals([SPACE, id]).toArray());

async function viewKudos(db: Database, kudos: readonly Row<Kudos>[]): Promise<KudosView[]> {
  const rows = alive(kudos).toSorted((a, b) => b.at - a.at);
  const named = await byId(
    db.people,
    rows.flatMap(({ authorId, toId }) => [authorId, toId]),
  );
  const goals = await byId(
    db.keyResults,
    rows.map(({ keyResultId }) => keyResultId),
  );
  const tickets = await byId(
    db.tickets,
    rows.flatMap((row) => row.tickets.map(({ id }) => id)),
  );
  const self = await me(db);
  const living = (id: PersonId) => alive([named.get(id)])[0] ?? null;
  return rows.map((row) => ({
    kudos: row,
    author: living(row.authorId),
    to: living(row.toId),
    keyResult: goals.get(row.keyResultId) ?? null,
    urls: new Map(row.tickets.flatMap(({ id }) => (tickets.has(id) ? [[id, tickets.get(id)?.url ?? '']] : []))),
    isMine: row.authorId === self?.id,
  }));
}

/** What a thank-you for a key result can point to: its finished tickets, the latest first. */
export async function evidenceFor(db: Database, keyResultId: KeyResultId): Promise<Ticket[]> {
  const links = alive(await db.links.where('[space+keyResultId]').equals([SPACE, keyResultId]).toArray());
  const found = await db.tickets.bulkGet(links.map(({ ticketId }) => rowKey(ticketId)));
  return found
    .filter((ticket) => ticket !== undefined)
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => finishedAt(b) - finishedAt(a));
}
