import { v7 as newId } from 'uuid';
import type { Change } from '../domain/change';
import { OkrError } from '../domain/errors';
import { isSuspect } from '../domain/sentinel';
import { readSnapshotName, SNAPSHOT_FOLDER } from '../domain/snapshot';
import { type Backup, isBag, KINDS } from '../exchange/backup';
import { faultOf, readBackup, readRows } from '../exchange/backup-read';
import { type Judge, Sieve } from '../exchange/sieve';
import type { ForSafety } from '../messaging/safety';
import { hasOrigin } from '../platform/permissions';
import { type Database, db } from '../store/db';
import { dropFile, openFile, writeFile } from '../store/files';
import { type Act, type Edit, tableOf, writeAct } from '../store/journal';
import { longWrite, WRITE_LIMIT_MS } from '../store/long-work';
import { people } from '../store/queries/alive';
import { refreshAllRollUps } from '../store/roll-ups';
import { withTimeLimit } from '../store/time-limit';
import { refuseFaults, UNWATCHED } from './import-parts';
import { planImport } from './import-plan';
import { incomingOf } from './merge-records';
import { examine, keepSentinel, openForRescue, openOrNull } from './open-workspace';
import { reconcileTrackers } from './reconcile-trackers';
import { keepAside } from './repair';
import { later } from './reply';
import { spreadWord } from './spread-word';
import { takeIn } from './take-in';
import { takeSnapshot } from './take-snapshot';

/**
 * Brings a snapshot or a file back, as merging it in does. `fill`: what is missing returns, and what is newer stays.
 * `back`: then everything is set to what it was, as one act that can be undone. A snapshot of now is taken before. A
 * database that cannot be read is made anew out of what can be read of it and the snapshot.
 * @throws OkrError `snapshot.failed` when there is none; `import.refused` when something is wrong in a file. Nothing was
 * changed then. `database.slow` when what cannot be read does not go, either.
 */
export async function restoreSnapshot(
  { from, how }: ForSafety['restoreSnapshot']['input'],
  now: number,
): Promise<ForSafety['restoreSnapshot']['reply']> {
  const contents = [typeof from === 'string' ? await snapshot(from) : await strangers(from, now)];
  let handle = await openOrNull();
  const { verdict } = await examine(handle);
  let isReadable = verdict !== 'unreadable';
  const onDamage = () => {
    isReadable = false;
  };
  const before = handle && (await takeSnapshot(handle, 'restore', now, onDamage));
  if (!isReadable) {
    if (before) contents.unshift(await snapshot(before));
    else await proveRoom(typeof from === 'string' ? await openFile(SNAPSHOT_FOLDER, from) : from);
    // Whoever else holds it keeps it from going.
    await withTimeLimit(db.delete(), db.name, WRITE_LIMIT_MS);
    handle = null;
  }
  await keepAside(
    contents.flatMap(({ aside }) => aside),
    now,
  );
  const open = handle ?? (await openForRescue());
  const actId = newId();
  const write = async () => {
    for (const { backup } of contents) await fill(open, backup);
    const [last] = contents.slice(-1);
    const personId = (await people(open)).find(({ isMe }) => isMe)?.id ?? '';
    const act: Act = { actId, verb: 'restoreSnapshot', personId, now, origin: 'restore' };
    return how === 'back' && last ? (await goBack(open, act, last)).length : 0;
  };
  const changed = await longWrite(() => open.transaction('rw', open.tables, write));
  await keepSentinel(open, now, isSuspect(verdict) || !isReadable);
  await turnOnAgain(open, contents, now);
  later(spreadWord(open, now));
  return { actId: changed > 0 ? actId : null };
}

/** What is to be brought back. Rows that are damaged in the file itself are kept aside. */
interface Content {
  readonly backup: Backup;
  readonly aside: readonly { readonly list: string; readonly problem: string; readonly row: unknown }[];
}

/** Our own origin wrote it: nothing in it is a reason to refuse the rest. */
async function snapshot(name: string): Promise<Content> {
  const aside: Content['aside'][number][] = [];
  try {
    if (!readSnapshotName(name)) throw new Error(`no snapshot is called ${name}`);
    const judge: Judge = (list, row) => {
      const found = faultOf(list, row, Number.MAX_SAFE_INTEGER);
      if (found) aside.push({ list, problem: `${found.code} ${found.field} ${found.detail}`, row });
      return found;
    };
    return { backup: await readRows(await openFile(SNAPSHOT_FOLDER, name), new Sieve(judge), UNWATCHED), aside };
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
}

const PIECE = ' '.repeat(65_536);

/**
 * A full disk, too, keeps a database from opening: deleted then, it could not be written anew.
 * @throws OkrError `snapshot.failed` when there is no room for twice the file.
 */
async function proveRoom({ size }: Blob): Promise<void> {
  try {
    await writeFile(SNAPSHOT_FOLDER, 'room', Array<string>(16 + Math.ceil((2 * size) / PIECE.length)).fill(PIECE));
    await dropFile(SNAPSHOT_FOLDER, 'room');
  } catch (cause) {
    throw new OkrError('snapshot.failed', {}, { cause });
  }
}

/** A file that anybody may have written. */
async function strangers(file: Blob, now: number): Promise<Content> {
  const { backup, faults } = await readBackup(file, now, UNWATCHED);
  refuseFaults(faults);
  if (!backup) throw new Error('a file without a backup has a fault');
  return { backup, aside: [] };
}

/** Merges it into what is there. What would break its own rules stays out; references may dangle. */
async function fill(open: Database, backup: Backup): Promise<void> {
  const plan = await planImport(open, backup, () => {});
  await takeIn(open, { ...plan, merged: plan.merged.filter((each) => !plan.broken.has(each)) }, backup.clock, () => {});
  // The same browser goes on as the same device.
  if (backup.device && !(await open.meta.get('device'))) await open.meta.put({ key: 'device', value: backup.device });
}

/** Sets every record to what it was; what was made since is deleted. */
async function goBack(open: Database, act: Act, { backup, aside }: Content): Promise<readonly Change[]> {
  const unknown = new Set(aside.map(({ row }) => (isBag(row) ? row.id : undefined)));
  const edits: Edit[] = [];
  // Acts that came while the rows were being read stand in the journal alone.
  const then = await incomingOf(open, backup, { fresh: backup.changes, places: [] });
  for (const kind of KINDS) {
    for (const here of await tableOf(open, kind).toArray()) {
      const id = here.id as string;
      const was = unknown.has(id) ? undefined : then.get(kind)?.get(id)?.row;
      if (was) edits.push({ kind, id, set: setBack(here, was) });
      else if (here.deletedAt === null && !unknown.has(id)) edits.push({ kind, id, set: { deletedAt: act.now } });
    }
  }
  const changes = await writeAct(open, act, edits);
  await refreshAllRollUps(open);
  return changes;
}

/** A field that was not there then is taken back: `null` is as good as absent in every field that may be absent. */
function setBack(here: object, was: object): Edit['set'] {
  const none = Object.keys(here).map((field) => [field, null]);
  const { space: _space, stamps: _stamps, ...fields } = { ...Object.fromEntries(none), ...was };
  return fields;
}

/** Trackers belong to this device and are in no snapshot; those of its tickets that are still granted go on. */
async function turnOnAgain(handle: Database, contents: readonly Content[], now: number): Promise<void> {
  if ((await handle.connections.count()) > 0) return;
  const trackers = new Map(
    contents.flatMap(({ backup: { tickets } }) => tickets.map(({ ref }) => [ref.baseUrl, ref.tracker] as const)),
  );
  for (const [baseUrl, tracker] of trackers) {
    if (await hasOrigin(baseUrl)) await handle.connections.put({ baseUrl, tracker, turnedOnAt: now, trouble: null });
  }
  await reconcileTrackers(handle);
}
