import type { ApiAnswer } from '../domain/api-answer';
import { DAY_MS, localDate } from '../domain/calendar';
import type { TicketId } from '../domain/ids';
import type { Random } from '../domain/random';
import { nextLook, nextSearch } from '../domain/refresh';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { rowsOfEach } from '../store/ask-each';
import { alive, byId } from '../store/queries/alive';
import type { WatchRow } from '../store/schema';
import type { RefreshPorts } from './refresh-tickets';

const SOON_MS = 14 * DAY_MS;

/**
 * Keeps what a tracker answered, and when to look again, in one transaction. A ticket that did not come keeps what was seen
 * of it; nobody's link is watched no longer.
 * @param seenAt when it was asked, epoch ms: what a page showed later is newer.
 * @returns whether numbers moved.
 * @throws TrackerTrouble `not-understood` when something asked for was not answered, or something else was.
 */
export async function takeInAnswers(
  { db, observe }: RefreshPorts,
  refs: readonly TicketRef[],
  answers: ReadonlyMap<TicketId, ApiAnswer>,
  seenAt: number,
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
      const urgency = 'reading' in answer && {
        state: answer.reading.state ?? 'unknown',
        isDueSoon: dueSoon?.has(id) ?? false,
      };
      const dueAt = urgency ? nextLook(urgency, seenAt, random) : nextSearch(seenAt, random);
      watches.push({ ticketId: id, baseUrl: ref.baseUrl, dueAt, missing: 'missing' in answer ? answer.missing : null });
    }
    await db.watches.bulkDelete(ids.filter((id) => !linked?.has(id)));
    await db.watches.bulkPut(watches);
    const readings = [...answers.values()].flatMap((answer) => {
      if (!('reading' in answer)) return [];
      const { createdAt: _, ...reading } = answer.reading;
      return [reading];
    });
    return (await observe(db, readings, seenAt)).moved.length > 0;
  });
}
