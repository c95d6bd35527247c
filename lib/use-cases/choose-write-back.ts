import type { Clock } from '../domain/clock';
import { OkrError } from '../domain/errors';
import { MAX_WORDS, PLACE } from '../domain/write-back';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { noteKey, writtenAt } from '../store/queries/written';

/**
 * Wants a comment on every ticket of one tracker that is linked from now on, or wants all comments of ours taken away.
 * @throws OkrError `input.invalid` for words that name no key result, `tracker.not-granted` where none is on.
 */
export async function chooseWriteBack(
  db: Database,
  { baseUrl, words }: FromExtension['chooseWriteBack']['input'],
): Promise<null> {
  if (words !== null && (!words.includes(PLACE) || words.length > MAX_WORDS))
    throw new OkrError('input.invalid', { field: 'words' });
  return db.transaction('rw', [db.meta, db.connections], async () => {
    const connection = await db.connections.get(baseUrl);
    if (!connection) throw new OkrError('tracker.not-granted');
    const written = await writtenAt(db, baseUrl);
    const clock = ((await db.meta.get('clock'))?.value as Clock | undefined) ?? '';
    const before = connection.writesBack;
    const isEnding = words === null;
    const writesBack =
      isEnding && written.size === 0
        ? undefined
        : { words: words ?? before?.words ?? PLACE, isEnding, clock: before?.clock ?? clock };
    await db.connections.update(baseUrl, { writesBack });
    // Other words, or none: every comment is to be looked at.
    for (const [id, note] of written)
      if (note.state !== 'unsure' || isEnding)
        await db.meta.put({ key: noteKey(id), value: { ...note, state: 'due', failures: 0, nextAt: 0 } });
    return null;
  });
}

/** What becomes of a comment that could not be written: it is tried once more, or nobody cares any longer. */
export async function settleComment(
  db: Database,
  { ticketId, again }: FromExtension['settleComment']['input'],
): Promise<null> {
  const key = noteKey(ticketId);
  if (!again) await db.meta.delete(key);
  else
    await db.transaction('rw', db.meta, async () => {
      const row = await db.meta.get(key);
      if (row) await db.meta.put({ key, value: { ...(row.value as object), state: 'due', failures: 0, nextAt: 0 } });
    });
  return null;
}
