import type { Speech } from '../../../lib/coach/rule';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { coached } from '../../../lib/store/queries/coached';
import { read } from '../../hooks/read';
import { coachingOf } from './review-of';

/** What a draft certainly lacks before it can start, as the coach's questions; empty = nothing. @param speech what its titles are written in. */
export async function blockingOf(id: ObjectiveId, speech: Speech): Promise<readonly string[]> {
  const now = Date.now();
  const known = await read((db) => coached(db, id, now));
  const blocking = known ? coachingOf(known, speech, now).review.blocking : [];
  return [...new Set(blocking.map(({ rule }) => rule.question[speech]))];
}
