import { isSuspect } from '../domain/sentinel';
import type { ForSafety } from '../messaging/safety';
import { dump } from '../store/snapshot';
import { examine, keepSentinel, openForRescue, openOrNull, openWorkspace } from './open-workspace';
import { repair, repairDaily } from './repair';
import { restoreSnapshot } from './restore-snapshot';
import { takeSnapshot } from './take-snapshot';

/** What is answered whatever state the database is in: each opens it itself, if it can. */
export const safety: {
  readonly [K in keyof ForSafety]: (input: ForSafety[K]['input'], now: number) => Promise<ForSafety[K]['reply']>;
} = {
  health: async (input) => {
    const handle = await openOrNull();
    const health = await examine(handle);
    if (!handle || !input?.isThorough || isSuspect(health.verdict)) return health;
    const isReadable = await dump(handle, 0, () => {}).then(
      () => true,
      () => false,
    );
    return isReadable ? health : { ...health, verdict: 'unreadable' };
  },
  takeSnapshot: async (_input, now) => ({ name: await takeSnapshot(await openForRescue(), 'hand', now) }),
  restoreSnapshot,
  repair: async (_input, now) => repair(await openForRescue(), now),
  repairDaily: async (_input, now) => repairDaily(await openWorkspace(), now),
  acceptLoss: async (_input, now) => {
    await keepSentinel(await openForRescue(), now, true);
    return null;
  },
  noteExport: async (_input, now) => {
    const db = await openForRescue();
    await db.meta.put({ key: 'exported', value: { at: now, clock: (await db.meta.get('clock'))?.value ?? '' } });
    return null;
  },
};
