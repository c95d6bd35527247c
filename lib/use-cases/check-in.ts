import { OkrError } from '../domain/errors';
import type { CheckInId } from '../domain/ids';
import { checkValue } from '../domain/measure-rules';
import { readerOf } from '../domain/reader';
import { workOf } from '../domain/work';
import { workPiecesOf } from '../store/roll-ups';
import { find, type UseCase } from './act';

/** Says where a key result stands. The linked work of that moment, and who has to read it, are kept with it. */
export const checkIn: UseCase<'checkIn'> = async (input, deed) => {
  if (deed.personId === '') throw new OkrError('me.missing');
  const keyResult = await find(deed.db, 'keyResult', input.keyResultId);
  const { reviewerId } = await find(deed.db, 'objective', keyResult.objectiveId);
  checkValue(keyResult.measure, input.value);
  const work = workOf(await workPiecesOf(deed.db, keyResult.id), keyResult.sizeBy, keyResult.measure);
  const id = deed.newId<CheckInId>();
  const set = {
    status: null,
    note: '',
    blocker: '',
    ...input,
    authorId: deed.personId,
    at: deed.now,
    work: { linked: work.linked, done: work.done, plannedSize: work.plannedSize, doneSize: work.doneSize },
    readerId: readerOf(deed.personId, reviewerId, keyResult.ownerId),
    acknowledgedBy: null,
    acknowledgedAt: null,
  };
  await deed.write([{ kind: 'checkIn', id, set }]);
  return { id };
};
