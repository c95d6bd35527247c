import type { RecordKind } from '../domain/change';
import type { KeyResultId } from '../domain/ids';
import type { FromExtension } from '../messaging/protocol';
import type { Database } from '../store/db';
import { people } from '../store/queries/alive';
import { keyResultsOfTickets, refreshRollUps } from '../store/roll-ups';
import { rowKey } from '../store/schema';
import { type Deed, startDeed, type UseCase } from './act';
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
    const personId = (await people(db)).find((person) => person.isMe)?.id ?? '';
    const deed = startDeed(db, command.name, command.opId, personId, now);
    const value = await useCase(command.input, deed);
    await refuseContradictions(deed);
    await refreshRollUps(db, await touched(deed));
    await db.operations.put({ opId: command.opId, at: now, value });
    return { value, isNew: true };
  });
}

/** Key results whose numbers depend on what was written. */
async function touched({ db, changes }: Deed): Promise<KeyResultId[]> {
  const idsOf = (kind: RecordKind) => changes.filter((change) => change.kind === kind).map((change) => change.recordId);
  const links = present(await db.links.bulkGet(idsOf('link').map(rowKey)));
  const checkIns = present(await db.checkIns.bulkGet(idsOf('checkIn').map(rowKey)));
  // A ticket's equal part depends on all its links, so one link moves the others' numbers too.
  const siblings = await keyResultsOfTickets(
    db,
    links.map((link) => link.ticketId),
  );
  return [
    ...(idsOf('keyResult') as KeyResultId[]),
    ...[...links, ...checkIns].map((row) => row.keyResultId),
    ...siblings,
  ];
}

const present = <T>(rows: readonly (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
