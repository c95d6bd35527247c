import { v7 as newId } from 'uuid';
import { OkrError } from '../domain/errors';
import { isSuspect } from '../domain/sentinel';
import { readSnapshotName, SNAPSHOT_FOLDER } from '../domain/snapshot';
import type { ForSafety } from '../messaging/safety';
import { hasOrigin } from '../platform/permissions';
import { readFile } from '../platform/snapshot-files';
import { type Database, db, SCHEMA_VERSION } from '../store/db';
import { type Act, writeAct } from '../store/journal';
import { people } from '../store/queries/alive';
import { refreshRollUps } from '../store/roll-ups';
import { type Content, editsTo, fill } from '../store/snapshot-fill';
import { examine, keepSentinel, openForRescue, openOrNull } from './open-workspace';
import { reconcileTrackers } from './reconcile-trackers';
import { spreadWord } from './spread-word';
import { takeSnapshot } from './take-snapshot';

/**
 * Brings a snapshot back. `fill`: what is missing returns, and what is newer stays. `back`: then everything is set to
 * what it was, as one act that can be undone. A snapshot of now is taken before. A database that cannot be read is made
 * anew out of what can be read of it and the snapshot.
 * @throws OkrError `snapshot.failed`; nothing was changed then.
 */
export async function restoreSnapshot(
  { name, how }: ForSafety['restoreSnapshot']['input'],
  now: number,
): Promise<ForSafety['restoreSnapshot']['reply']> {
  const contents = [await read(name)];
  let handle = await openOrNull();
  const { verdict } = await examine(handle);
  const before = handle && (await takeSnapshot(handle, 'restore', now));
  if (verdict === 'unreadable') {
    if (before) contents.unshift(await read(before));
    await db.delete();
    handle = null;
  }
  const open = handle ?? (await openForRescue());
  const actId = newId();
  const changed = await open.transaction('rw', open.tables, async () => {
    for (const content of contents) await fill(open, content);
    const [last] = contents.slice(-1);
    const personId = (await people(open)).find(({ isMe }) => isMe)?.id ?? '';
    const act: Act = { actId, verb: 'restoreSnapshot', personId, now, origin: 'restore' };
    const changes = how === 'back' && last ? await writeAct(open, act, await editsTo(open, last, now)) : [];
    await refreshRollUps(
      open,
      (await open.keyResults.toArray()).map(({ id }) => id),
    );
    return changes.length;
  });
  await keepSentinel(open, now, isSuspect(verdict));
  await turnOnAgain(open, contents, now);
  void spreadWord(open, now);
  return { actId: changed > 0 ? actId : null };
}

async function read(name: string): Promise<Content> {
  try {
    const { schema } = readSnapshotName(name) ?? { schema: Infinity };
    if (schema > SCHEMA_VERSION) throw new Error(`not a snapshot we can read: ${name}`);
    return JSON.parse(await readFile(SNAPSHOT_FOLDER, name)) as Content;
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
}

/** Trackers belong to this device and are in no snapshot; those of its tickets that are still granted go on. */
async function turnOnAgain(handle: Database, contents: readonly Content[], now: number): Promise<void> {
  if ((await handle.connections.count()) > 0) return;
  const trackers = new Map(
    contents.flatMap(({ tickets }) => tickets.map(({ ref }) => [ref.baseUrl, ref.tracker] as const)),
  );
  for (const [baseUrl, tracker] of trackers) {
    if (await hasOrigin(baseUrl)) await handle.connections.put({ baseUrl, tracker, turnedOnAt: now, trouble: null });
  }
  await reconcileTrackers(handle);
}
