import { readClock } from '../../domain/clock';
import type { KeyResultId, PersonId } from '../../domain/ids';
import type { Database } from '../db';
import { allKeyResults, type KeyResultView } from './key-result-views';

/** A key result a ticket could be linked to, with why it stands where it stands. */
export interface LinkCandidate extends KeyResultView {
  /** When anything was last linked to it, epoch ms; `null` = never. */
  readonly lastLinkedAt: number | null;
  readonly isMine: boolean;
}

/** Open key results, likely ones first: lately linked, then mine, then by title. @param now epoch ms. */
export async function linkCandidates(db: Database, meId: PersonId | null, now: number): Promise<LinkCandidate[]> {
  const views = (await allKeyResults(db, now)).filter((view) => view.verdict.status !== 'closed');
  const lastLinked = await lastLinkedAt(db);
  return views
    .map((view) => ({
      ...view,
      lastLinkedAt: lastLinked.get(view.keyResult.id) ?? null,
      isMine: meId !== null && view.keyResult.ownerId === meId,
    }))
    .toSorted(
      (a, b) =>
        (b.lastLinkedAt ?? 0) - (a.lastLinkedAt ?? 0) ||
        Number(b.isMine) - Number(a.isMine) ||
        a.keyResult.title.localeCompare(b.keyResult.title),
    );
}

const RECENT_ACTS = 50;

async function lastLinkedAt(db: Database): Promise<Map<KeyResultId, number>> {
  const recent = await db.changes
    .orderBy('clock')
    .reverse()
    .filter((change) => change.verb === 'linkTicket')
    .limit(RECENT_ACTS)
    .toArray();
  const found = new Map<KeyResultId, number>();
  for (const change of recent) {
    const id = change.recordId.split('|')[0] as KeyResultId;
    if (!found.has(id)) found.set(id, readClock(change.clock).ms);
  }
  return found;
}
