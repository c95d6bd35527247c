import { localDate } from '../../domain/calendar';
import { readClock, ZERO } from '../../domain/clock';
import { dutiesOf } from '../../domain/duties';
import type { Duty } from '../../domain/duty';
import type { PersonId } from '../../domain/ids';
import { threadState } from '../../domain/thread';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { keyResultsOwnedBy, viewKeyResults } from './key-result-views';

/**
 * The one list of what a person owes now. Reads what they own and what is addressed to them, however large the workspace.
 * @param now epoch ms.
 */
export async function owed(db: Database, personId: PersonId, now: number): Promise<Duty[]> {
  const own = alive(await db.objectives.where('[space+ownerId]').equals([SPACE, personId]).toArray());
  const cycles = await db.cycles.bulkGet(own.map(({ cycleId }) => rowKey(cycleId)));
  const facts = {
    objectives: own.flatMap((objective, i) => alive([cycles[i]]).map((cycle) => ({ objective, cycle }))),
    keyResults: (await keyResultsOwnedBy(db, personId, now)).map((view) => ({
      ...view,
      ownerSince: readClock(view.keyResult.stamps.ownerId?.[0] ?? ZERO).ms,
    })),
    unread: await unreadBy(db, personId, now),
    asked: await unansweredBy(db, personId),
  };
  return dutiesOf(facts, now, localDate(now));
}

/** Feedback a person was asked for and somebody still waits for. */
async function unansweredBy(db: Database, personId: PersonId) {
  const asked = alive(await db.notes.where('[space+askedId]').equals([SPACE, personId]).toArray());
  const answers = await rowsOfEach(
    db.notes,
    '[space+threadId]',
    asked.map(({ id }) => id),
  );
  const byThread = Map.groupBy(alive(answers), ({ threadId }) => threadId);
  return asked.filter((note) => threadState(note, byThread.get(note.id) ?? []) === 'open');
}

async function unreadBy(db: Database, personId: PersonId, now: number) {
  const checkIns = alive(await db.checkIns.where('[space+readerId]').equals([SPACE, personId]).toArray());
  const about = await db.keyResults.bulkGet([...new Set(checkIns.map(({ keyResultId }) => keyResultId))].map(rowKey));
  const views = new Map((await viewKeyResults(db, alive(about), now)).map((view) => [view.keyResult.id, view]));
  return checkIns.flatMap((checkIn) => {
    const view = views.get(checkIn.keyResultId);
    return view?.numbers.lastCheckIn?.at === checkIn.at ? [{ ...view, checkIn }] : [];
  });
}
