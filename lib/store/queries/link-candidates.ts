import type { Row } from '../../domain/change';
import { readClock } from '../../domain/clock';
import type { KeyResultId, PersonId } from '../../domain/ids';
import type { KeyResult } from '../../domain/key-result';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { wholeSpace } from './alive';
import { allKeyResults, type KeyResultView, viewKeyResults } from './key-result-views';

/** Key results a ticket could be linked to, likely ones first: lately linked, then mine, then by title. */
export interface LinkCandidates {
  readonly candidates: readonly KeyResultView[];
  /** `false`: only those a person probably means; there may be others. */
  readonly isWhole: boolean;
}

/**
 * Open key results a person probably means: lately linked, theirs, and the newest. Reads as much in a large workspace as in
 * a small one, because the popup opens with it. When none of them is open, all are looked through.
 * @param now epoch ms.
 */
export async function likelyCandidates(db: Database, meId: PersonId | null, now: number): Promise<LinkCandidates> {
  const linkedAt = await lastLinkedAt(db);
  const rows = [
    ...(await db.keyResults.bulkGet([...linkedAt.keys()].map(rowKey))),
    ...(await db.keyResults
      .where('[space+ownerId]')
      .equals([SPACE, meId ?? ''])
      .toArray()),
    ...(await db.keyResults
      .where('[space+id]')
      .between(...wholeSpace())
      .reverse()
      .limit(NEWEST)
      .toArray()),
  ].filter((row) => row !== undefined);
  const once = new Map<KeyResultId, Row<KeyResult>>(rows.map((row) => [row.id, row]));
  const candidates = ranked(await viewKeyResults(db, [...once.values()], now), linkedAt, meId);
  return candidates.length > 0 ? { candidates, isWhole: false } : allCandidates(db, meId, now);
}

/** Every open key result, for a person who searches. @param now epoch ms. */
export async function allCandidates(db: Database, meId: PersonId | null, now: number): Promise<LinkCandidates> {
  return { candidates: ranked(await allKeyResults(db, now), await lastLinkedAt(db), meId), isWhole: true };
}

function ranked(views: readonly KeyResultView[], linkedAt: ReadonlyMap<KeyResultId, number>, meId: PersonId | null) {
  const isMine = ({ keyResult }: KeyResultView) => Number(meId !== null && keyResult.ownerId === meId);
  const lately = ({ keyResult }: KeyResultView) => linkedAt.get(keyResult.id) ?? 0;
  return views
    .filter((view) => view.verdict.status !== 'closed')
    .toSorted(
      (a, b) => lately(b) - lately(a) || isMine(b) - isMine(a) || a.keyResult.title.localeCompare(b.keyResult.title),
    );
}

const NEWEST = 40;
const RECENT_CHANGES = 200;

/** When something was last linked to a key result, epoch ms, as far as the latest changes tell. */
async function lastLinkedAt(db: Database): Promise<ReadonlyMap<KeyResultId, number>> {
  const recent = await db.changes.orderBy('clock').reverse().limit(RECENT_CHANGES).toArray();
  const found = new Map<KeyResultId, number>();
  for (const { verb, recordId, clock } of recent) {
    const id = recordId.split('|')[0] as KeyResultId;
    if (verb === 'linkTicket' && !found.has(id)) found.set(id, readClock(clock).ms);
  }
  return found;
}
