import type { Clock } from '../domain/clock';
import type { TicketId } from '../domain/ids';
import type { TicketRef } from '../domain/ticket';
import { TrackerTrouble, type TroubleCode } from '../domain/tracker-trouble';
import { afterFailedNote, MOST_ATTEMPTS, noteText, type WriteBack, type Written } from '../domain/write-back';
import type { Database } from '../store/db';
import { alive, byId } from '../store/queries/alive';
import { noteKey, writtenAt } from '../store/queries/written';
import { rowKey, SPACE } from '../store/schema';
import type { Http, TrackerApi } from '../trackers/api';

type Notes = NonNullable<TrackerApi['notes']>;

/** In one round, so that a mistake is seen before it stands on a hundred tickets. */
const MOST = 10;
/** What is in the way of one comment alone; everything else is the tracker's. */
const OF_ONE: readonly TroubleCode[] = ['forbidden', 'not-understood', 'too-large'];
/** What says for certain that nothing was written. */
const NOT_WRITTEN: readonly TroubleCode[] = ['forbidden', 'offline', 'token-refused', 'token-insecure', 'rate-limited'];
const NONE: Written = { text: '', remoteId: null, state: 'written', trouble: null, failures: 0, nextAt: 0 };

/**
 * Brings comments of ours on one tracker in line with links: one on each ticket that was linked since the person wanted it,
 * changed when it serves something else, gone when it serves nothing. Who is stopped in between writes none twice.
 * @throws TrackerTrouble
 */
export async function writeNotes(
  db: Database,
  notes: Notes,
  http: Http,
  baseUrl: string,
  mayAsk: (requests: number) => boolean,
): Promise<void> {
  const wish = (await db.connections.get(baseUrl))?.writesBack;
  if (!wish) return;
  const now = Date.now();
  const written = await writtenAt(db, baseUrl);
  const clock = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? '';
  await takeUp(db, baseUrl, wish, written, clock);
  for (const [id, note] of [...written].filter(([, one]) => isDue(one, wish, now)).slice(0, MOST)) {
    if (!mayAsk(2)) return;
    await settle(db, notes, http, id, note, wish);
  }
  if (wish.isEnding && (await writtenAt(db, baseUrl)).size === 0)
    await db.connections.update(baseUrl, { writesBack: undefined });
}

/** Tickets whose links changed since the last time are looked at, and who was stopped while writing is found out. */
async function takeUp(
  db: Database,
  baseUrl: string,
  wish: WriteBack,
  written: Map<TicketId, Written>,
  clock: string,
): Promise<void> {
  const acts = await db.changes.where('clock').between(wish.clock, clock, false, true).toArray();
  const touched = new Set(
    acts.flatMap(({ kind, recordId }) =>
      kind === 'link' ? [recordId.slice(recordId.indexOf('|') + 1) as TicketId] : [],
    ),
  );
  await db.transaction('rw', [db.meta, db.connections, db.tickets], async () => {
    const tickets = await db.tickets.bulkGet([...touched].map(rowKey));
    const keep = (id: TicketId, value: Written) => {
      written.set(id, value);
      return db.meta.put({ key: noteKey(id), value });
    };
    for (const [id, note] of written) if (note.state === 'writing') await keep(id, { ...note, state: 'unsure' });
    for (const ticket of tickets)
      if (ticket?.ref.baseUrl === baseUrl && written.get(ticket.id)?.state !== 'unsure')
        await keep(ticket.id, { ...(written.get(ticket.id) ?? NONE), state: 'due', failures: 0, nextAt: 0 });
    const later = (await db.connections.get(baseUrl))?.writesBack;
    // It may have been ended meanwhile.
    if (later) await db.connections.update(baseUrl, { writesBack: { ...later, clock } });
  });
}

const isDue = ({ state, failures, nextAt }: Written, { isEnding }: WriteBack, now: number): boolean =>
  (isEnding || state === 'due') && failures < MOST_ATTEMPTS && nextAt <= now;

async function settle(
  db: Database,
  notes: Notes,
  http: Http,
  id: TicketId,
  note: Written,
  wish: WriteBack,
): Promise<void> {
  const ticket = await db.tickets.get(rowKey(id));
  const keep = (value: Written) => db.meta.put({ key: noteKey(id), value });
  const text = ticket && !wish.isEnding ? noteText(wish.words, await titlesFor(db, id)) : null;
  if (!ticket || (text === null && note.remoteId === null)) return db.meta.delete(noteKey(id));
  try {
    if (text === null) {
      await notes.remove(http, ticket.ref, note.remoteId ?? '');
      return await db.meta.delete(noteKey(id));
    }
    await keep({ ...note, state: 'writing' });
    await keep({ ...NONE, text, remoteId: await say(notes, http, ticket.ref, note, text) });
  } catch (error) {
    if (!(error instanceof TrackerTrouble)) throw error;
    const failed = afterFailedNote(note, error.code, Date.now());
    const mayBeThere = text !== null && note.remoteId === null && !NOT_WRITTEN.includes(error.code);
    await keep(mayBeThere ? { ...failed, text, state: 'unsure' } : failed);
    if (!OF_ONE.includes(error.code)) throw error;
  }
}

async function say(notes: Notes, http: Http, ref: TicketRef, note: Written, text: string): Promise<string> {
  if (note.remoteId === null) return notes.write(http, ref, text);
  if (note.text !== text) await notes.change(http, ref, note.remoteId, text);
  return note.remoteId;
}

/** Titles of the key results it is linked to. */
async function titlesFor(db: Database, id: TicketId): Promise<readonly string[]> {
  const links = alive(await db.links.where('[space+ticketId]').equals([SPACE, id]).toArray());
  const keyResults = await byId(
    db.keyResults,
    links.map(({ keyResultId }) => keyResultId),
  );
  return [...keyResults.values()].flatMap(({ title, deletedAt }) => (deletedAt === null ? [title] : [])).toSorted();
}
