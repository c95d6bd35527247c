import type { ApiAnswer, ApiReading } from '../domain/api-answer';
import { backFill } from '../domain/back-fill';
import { DAY_MS, localDate } from '../domain/calendar';
import type { TicketId } from '../domain/ids';
import type { Random } from '../domain/random';
import { nextLook, nextSearch } from '../domain/refresh';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { askEach, rowsOfEach } from '../store/ask-each';
import type { Database } from '../store/db';
import { alive, byId } from '../store/queries/alive';
import { rowKey, SPACE, type WatchRow } from '../store/schema';
import { apis } from '../trackers/apis';
import { wantHistories } from './fill-history';
import type { RefreshPorts } from './visit-tracker';

const SOON_MS = 14 * DAY_MS;

/**
 * Keeps what a tracker answered, and when to look again, in one transaction. A ticket that did not come keeps what was seen
 * of it; nobody's link is watched no longer.
 * @param seenAt when it was asked, epoch ms: what a page showed later is newer.
 * @param isHeard what changes is told anyway, so that asking by name once a day is enough.
 * @returns whether numbers moved.
 * @throws TrackerTrouble `not-understood` when something asked for was not answered, or something else was.
 */
export async function takeInAnswers(
  { db, observe }: RefreshPorts,
  refs: readonly TicketRef[],
  answers: ReadonlyMap<TicketId, ApiAnswer>,
  seenAt: number,
  isHeard: boolean,
  random: Random,
): Promise<boolean> {
  const ids = refs.map(ticketIdOf);
  if (answers.size !== new Set(ids).size || !ids.every((id) => answers.has(id)))
    throw new TrackerTrouble('not-understood', 'half an answer');
  return db.transaction('rw', db.tables, async () => {
    const links = alive(await rowsOfEach(db.links, '[space+ticketId]', ids));
    const keyResults = await byId(
      db.keyResults,
      links.map(({ keyResultId }) => keyResultId),
    );
    const soon = localDate(seenAt + SOON_MS);
    const ending = links.filter(({ keyResultId }) => {
      const dueOn = keyResults.get(keyResultId)?.dueOn ?? null;
      return dueOn !== null && dueOn <= soon;
    });
    const [linked, dueSoon] = [links, ending].map((some) => new Set(some.map(({ ticketId }) => ticketId)));
    const watches: WatchRow[] = [];
    for (const [i, ref] of refs.entries()) {
      const id = ids[i] as TicketId;
      const answer = answers.get(id);
      if (!answer || !linked?.has(id)) continue;
      const isDueSoon = dueSoon?.has(id) ?? false;
      const missing = 'missing' in answer ? answer.missing : null;
      const dueAt =
        'reading' in answer && !isHeard
          ? nextLook({ state: answer.reading.state ?? 'unknown', isDueSoon }, seenAt, random)
          : nextSearch(seenAt, random);
      watches.push({ ticketId: id, baseUrl: ref.baseUrl, ref, dueAt, missing, isDueSoon });
    }
    const before = await db.watches.bulkGet(ids);
    await db.watches.bulkDelete(ids.filter((id) => !linked?.has(id)));
    await db.watches.bulkPut(watches);
    const told = [...answers.values()].flatMap((answer) =>
      'reading' in answer ? [byOurClock(answer.reading, seenAt)] : [],
    );
    const moved = await observe(db, told.map(seenOf), seenAt);
    // Asked for the first time: its history before that.
    const fresh = new Set(before.flatMap((watch) => (watch?.dueAt === 0 ? [watch.ticketId] : [])));
    const firsts = told.filter(({ ref }) => fresh.has(ticketIdOf(ref)));
    await fillBack(db, firsts);
    for (const [baseUrl, some] of Map.groupBy(firsts, ({ ref }) => ref.baseUrl))
      if (some.some(({ ref }) => apis[ref.tracker]?.readHistories))
        await wantHistories(
          db,
          baseUrl,
          some.map(({ ref }) => ticketIdOf(ref)),
        );
    return moved.moved.length > 0;
  });
}

/** By a clock that is ahead of ours it may have been closed after we asked. */
const byOurClock = (told: ApiReading, seenAt: number): ApiReading =>
  told.closedAt !== null && told.closedAt > seenAt ? { ...told, closedAt: seenAt } : told;

/** When it was made belongs to its history. */
export function seenOf(told: ApiReading) {
  const { createdAt: _, ...reading } = told;
  return reading;
}

/** Adds what the tracker tells of the time before a ticket was first seen here. */
async function fillBack(db: Database, told: readonly ApiReading[]): Promise<void> {
  const firsts = await askEach(db.ticketEvents, told, ({ ref }) => {
    const id = ticketIdOf(ref);
    return db.ticketEvents.where('[space+ticketId+at]').between([SPACE, id, 0], [SPACE, id, Infinity]).first();
  });
  for (const [i, reading] of told.entries()) {
    const first = firsts[i];
    const filled = first && backFill(first, reading);
    if (!filled) continue;
    await db.ticketEvents.bulkPut(filled.add.map((event) => ({ ...event, space: SPACE })));
    if (filled.first) await db.ticketEvents.put({ ...filled.first, space: SPACE });
    else await db.ticketEvents.delete(rowKey(first.id));
  }
}
