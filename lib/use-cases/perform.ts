import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { me } from '../store/queries/alive';
import { keyResultsMovedBy, refreshRollUps } from '../store/roll-ups';
import { startDeed, type UseCase } from './act';
import { refuseContradictions } from './contradictions';

/**
 * Carries out a command in one transaction with its journal, its roll-ups and its acknowledgement: either all of it is
 * on disk or none. A command whose `opId` was carried out before is answered as it was then.
 * @throws OkrError when the use-case refuses; nothing is then written.
 */
export async function perform<K extends keyof FromExtension>(
  db: Database,
  useCase: UseCase<K>,
  command: { readonly name: K; readonly opId: string; readonly input: FromExtension[K]['input'] },
  now: number,
): Promise<{ readonly value: FromExtension[K]['reply']; readonly isNew: boolean }> {
  return db.transaction('rw', db.tables, async () => {
    const done = await db.operations.get(command.opId);
    if (done) return { value: done.value as FromExtension[K]['reply'], isNew: false };
    const personId = (await me(db))?.id ?? '';
    const deed = startDeed(db, command.name, command.opId, personId, now);
    const value = await useCase(command.input, deed);
    await refuseContradictions(deed);
    const written = deed.changes.map(({ kind, recordId }) => ({ kind, id: recordId }));
    await refreshRollUps(db, await keyResultsMovedBy(db, written));
    await db.operations.put({ opId: command.opId, at: now, value });
    return { value, isNew: true };
  });
}
