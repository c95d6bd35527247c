import { OkrError } from '../domain/errors';
import type { KeyResultId, ObjectiveId } from '../domain/ids';
import { linkIdOf } from '../domain/link-id';
import type { Edit } from '../store/journal';
import { leftOver } from '../store/queries/left-over';
import { heirsOf } from '../store/queries/review';
import { find, type UseCase } from './act';

/**
 * Takes what an objective left undone into another cycle, as a draft. Its open tickets may move along: counting for both,
 * each would count half.
 */
export const carryOver: UseCase<'carryOver'> = async ({ objectiveId, cycleId, withTickets }, deed) => {
  const old = await find(deed.db, 'objective', objectiveId);
  const cycle = await find(deed.db, 'cycle', cycleId);
  if (cycle.id === old.cycleId || cycle.state === 'closed')
    throw new OkrError('carry-over.cycle', { field: 'cycleId' });
  const heir = (await heirsOf(deed.db, [objectiveId])).get(objectiveId);
  if (heir) throw new OkrError('carry-over.done', { title: heir.title });
  const left = await leftOver(deed.db, objectiveId, cycleId);
  if (!left) throw new OkrError('carry-over.nothing');
  const id = deed.newId<ObjectiveId>();
  const heirs = new Map(left.keyResults.map(({ from }) => [from, deed.newId<KeyResultId>()]));
  await deed.write([
    { kind: 'objective', id, set: left.objective },
    ...left.keyResults.map(({ from, next }): Edit => {
      return { kind: 'keyResult', id: heirs.get(from) ?? '', set: { ...next, objectiveId: id } };
    }),
    ...(withTickets ? left.openLinks : []).flatMap((link): Edit[] => {
      const keyResultId = heirs.get(link.keyResultId) as KeyResultId;
      const { ticketId, role, share, includeChildren, origin } = link;
      const set = { ticketId, keyResultId, role, share, includeChildren, origin };
      return [
        { kind: 'link', id: link.id, set: { deletedAt: deed.now } },
        { kind: 'link', id: linkIdOf(ticketId, keyResultId), set },
      ];
    }),
  ]);
  return { id };
};
