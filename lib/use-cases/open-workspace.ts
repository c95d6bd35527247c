import { readClock, ZERO } from '../domain/clock';
import { OkrError } from '../domain/errors';
import { isSuspect, judge, roundDown, type Sentinel, type Verdict } from '../domain/sentinel';
import { COUNTED, type Counts } from '../domain/snapshot';
import type { Health } from '../messaging/safety';
import { changeSentinel, lastCount, noteCount, readSentinel } from '../platform/sentinel';
import { beginLog, type Database, db, openDatabase, SCHEMA_VERSION } from '../store/db';
import { TABLES } from '../store/schema';
import { openAsItIs } from '../store/snapshot';
import { withTimeLimit } from '../store/time-limit';
import { listSnapshots, takeSnapshot } from './take-snapshot';

/** One verdict for each connection: a database is lost while the browser is closed, or its connection goes with it. */
const verdicts = new WeakMap<IDBDatabase, Promise<Verdict>>();

/**
 * Opens the database for work. A new version finds a snapshot of the old one taken.
 * @throws OkrError `database.suspect` when something is missing: nothing is written until the person decided.
 */
export async function openWorkspace(): Promise<Database> {
  const handle = await openForRescue();
  const connection = handle.backendDB();
  const judged = verdicts.get(connection) ?? glance(handle);
  verdicts.set(connection, judged);
  const verdict = await judged;
  if (!isSuspect(verdict)) return handle;
  verdicts.delete(connection);
  throw new OkrError('database.suspect', { verdict });
}

/** Opens the database whatever state it is in. */
export const openForRescue = (): Promise<Database> =>
  openDatabase(db, async () => {
    const old = await openAsItIs(db.name);
    await takeSnapshot(old, 'migration', Date.now());
    old.close();
  });

/** The database, or `null` when it does not open. */
export const openOrNull = (): Promise<Database | null> =>
  openForRescue().catch((error: unknown) => {
    // A newer database is whole, and this code must not touch it.
    if (error instanceof OkrError && error.code !== 'database.slow') throw error;
    return null;
  });

/** A background that is woken every half minute does not count every row each time. */
const COUNT_ANEW_MS = 3_600_000;

/**
 * A look that costs the same whatever there is: the last act is there, and a row of every kind that was. Files are damaged
 * while nobody has them open, so all rows are counted when the browser was started, once an hour, and at any doubt.
 */
async function glance(handle: Database): Promise<Verdict> {
  try {
    const [remembered, countedAt] = [await readSentinel(), await lastCount()];
    if (remembered && Math.abs(Date.now() - countedAt) < COUNT_ANEW_MS) {
      const some = await measure(handle, 0, async (table) => (await table.limit(1).toArray()).length);
      const one = COUNTED.map((kind) => [kind, Math.min(1, remembered.counts[kind] ?? 0)]);
      if (judge(some, { ...remembered, counts: Object.fromEntries(one) as Counts }) === 'well') return 'well';
    }
    await withTimeLimit(beginLog(), 'log');
  } catch {
    // Whatever it is, a closer look tells.
  }
  return (await examine(handle)).verdict;
}

/** How the database is, compared with what is remembered of it. Never throws, except for a newer database. */
export async function examine(handle: Database | null): Promise<Health> {
  const [sentinel, newest] = await Promise.all([
    withTimeLimit(readSentinel(), 'sentinel').catch(() => null),
    listSnapshots().then(
      ([first]) => first,
      () => undefined,
    ),
  ]);
  const remembered: Sentinel | null =
    sentinel ?? (newest ? { schema: newest.schema, clock: '', counts: newest.counts, countedAt: newest.madeAt } : null);
  const told = { expected: remembered?.counts ?? null, lastActAt: sentinel ? readClock(clockOf(sentinel)).ms : null };
  try {
    if (!handle) return { ...told, verdict: 'unreadable', found: null };
    const found = await measure(handle, 0);
    const verdict: Verdict = judge(found, remembered);
    if (verdict === 'well' && !sentinel) await keepSentinel(handle, Date.now());
    if (!isSuspect(verdict)) await noteCount(Date.now()).catch(() => {});
    return { ...told, verdict, found: found.counts };
  } catch {
    return { ...told, verdict: 'unreadable', found: null };
  }
}

const clockOf = ({ clock }: Sentinel) => (clock || ZERO) as typeof ZERO;

type AnyTable = ReturnType<Database['table']>;

/** @param count how many rows of a table are there, as far as it matters. */
async function measure(
  handle: Database,
  countedAt: number,
  count = (table: AnyTable): PromiseLike<number> => table.count(),
): Promise<Sentinel> {
  const clock = ((await handle.meta.get('clock'))?.value as string | undefined) ?? '';
  const counts = await Promise.all(COUNTED.map(async (kind) => [kind, await count(handle.table(TABLES[kind]))]));
  return { schema: SCHEMA_VERSION, clock, counts: Object.fromEntries(counts) as Counts, countedAt };
}

const COUNT_AGAIN_MS = 60_000;

/**
 * Remembers the last act, and now and then how many rows there are.
 * @param isAfresh forgets what was remembered, because the person decided to go on with what is there.
 */
export async function keepSentinel(handle: Database, now: number, isAfresh = false): Promise<void> {
  await changeSentinel(async (before) => {
    if (before && !isAfresh && Math.abs(now - before.countedAt) < COUNT_AGAIN_MS) {
      const clock = ((await handle.meta.get('clock'))?.value as string | undefined) ?? '';
      return clock > before.clock ? { ...before, clock } : before;
    }
    const found = await measure(handle, now);
    const least = isAfresh ? null : before?.counts;
    const counts = COUNTED.map((kind) => [kind, Math.max(least?.[kind] ?? 0, roundDown(found.counts[kind]))]);
    return { ...found, counts: Object.fromEntries(counts) as Counts };
  });
}
